import type { YearlyNeeds } from "../need/yearlyNeed.ts";
import { type AfterOnline, afterOnline } from "./online/afterOnline.ts";
import { type LocalSites, localSites } from "./places/localSites.ts";
import { needsOf } from "./scene/needsOf.ts";
import { rankMismatch } from "./results/rankMismatch.ts";
import type { BuildReach } from "./reach/reach.ts";
import { type BasePart, partsOf } from "./scene/rollUp.ts";
import { type Scene, scene } from "./scene/scene.ts";
import { type BaseScores, scoreBase } from "./scoreBase.ts";
import type { ScoreInput } from "./scoreInput.ts";
import { type Sums, sumsOf } from "./results/sums.ts";
import { layerOf } from "./scene/wholes.ts";

/** How scores are worked out, not what they come to. */
export type ScoreOptions = {
  /** What builds the pairs in reach, or remembers them; left out: anew from all distances. */
  readonly reachOf?: BuildReach;
};

/** Everything that an answer is written from. */
export type Workings = {
  readonly stage: Scene;
  readonly needs: YearlyNeeds;
  readonly base: BaseScores;
  /** The base areas of the study area inside each area of the asked type, by area id. */
  readonly inside: ReadonlyMap<string, readonly BasePart[]>;
  /** The base areas of the study area, each once, and what they add up to. */
  readonly everyone: readonly BasePart[];
  readonly sums: Sums;
  readonly sites: LocalSites;
  /** Null where the level has no online offer. */
  readonly online: AfterOnline | null;
  /** By base area, where need is an index that gives no people; else null. */
  readonly mismatch: readonly (number | null)[] | null;
};

/** Scores all base areas and adds up the study area: the sums behind an answer, and behind its explanation. */
export function workings(input: ScoreInput, { reachOf }: ScoreOptions = {}): Workings {
  const { level, settings } = input;
  const stage = scene(input);
  const needs = needsOf(input, stage);
  const { areas, ids, isInside } = stage;
  const base = scoreBase({ areas, ids, isInside, needs: needs.needs, sites: stage.sites, level, settings, reachOf });
  const everyone = stage.shareInside.flatMap((share, i): BasePart[] => (share > 0 ? [{ base: i, share }] : []));
  const sums = sumsOf(everyone, base);
  const furthestKm = Math.max(input.bufferKm, settings.reach[level].urbanKm, settings.reach[level].ruralKm);
  return {
    stage,
    needs,
    base,
    inside: partsOf(stage.wholes, layerOf(input), ids, (i) => stage.isInside[i] === true),
    everyone,
    sums,
    sites: localSites(stage, furthestKm),
    online: afterOnline({ input, stage, base, everyone, sums }),
    mismatch: mismatchOf(needs, stage, base),
  };
}

function mismatchOf({ index }: YearlyNeeds, stage: Scene, base: BaseScores): readonly (number | null)[] | null {
  if (index === null) return null;
  return rankMismatch({
    index,
    adults: stage.areas.map(({ adults }) => adults),
    places: stage.sites.places,
    reach: base.reach,
    isInside: stage.isInside.map((isInside, i) => isInside && base.isReachKnown[i] === true),
  });
}
