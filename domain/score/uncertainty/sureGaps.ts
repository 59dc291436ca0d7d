import { areaId } from "../../contract/area.ts";
import type { HowSure } from "../../contract/sureness.ts";
import { areasToReport } from "../scene/areasToReport.ts";
import { isReachKnown } from "../reach/isReachKnown.ts";
import { needsOf } from "../scene/needsOf.ts";
import type { Reach } from "../reach/reach.ts";
import { reachFrom } from "../reach/reachFrom.ts";
import { type BasePart, partsOf } from "../scene/rollUp.ts";
import { scene } from "../scene/scene.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { mostUnknown, unknownShare } from "../results/unknownShare.ts";
import { layerOf } from "../scene/wholes.ts";
import { needIntervals } from "./needIntervals.ts";
import { needRanks } from "./needRanks.ts";
import { type Progress, simulate } from "./simulate.ts";

/** How sure the answer of `scoreGaps` is, but for whose it is: that is for the caller to add. */
export type SureGaps = Omit<HowSure, "partnership" | "snapshot"> & {
  /** Of the areas that were to be drawn together; null where none were. */
  readonly together: HowSure["whole"] | null;
};

export type Drawing = {
  readonly draws: number;
  readonly seed: number;
  /** Codes of areas of which the sums are to be drawn as well, whatever the rest of the study area comes to. */
  readonly together?: ReadonlySet<string>;
};

/**
 * How much of their error areas are taken to share: none. Where need is modelled from an index they do share some, but nobody
 * knows how much: the error of the control total moves all of them alike, that of the spread moves the two ends of the index
 * opposite ways and leaves the total. So it is said instead that ranges of totals are too narrow.
 */
const commonError = 0;

/**
 * How sure each score of `scoreGaps` is, from draws of what the need may be: one draw a step. It scores the same areas on the
 * same base areas by the same rules; what it says of an area is about the row that `scoreGaps` gives it.
 *
 * Holds   the same input, draws and seed give the same answer; areas stand in order of code.
 */
export function* sureGaps(input: ScoreInput, { draws, seed, together }: Drawing): Generator<Progress, SureGaps, void> {
  const stage = scene(input);
  const { needs } = needsOf(input, stage);
  const { level, settings } = input;
  const { places, imputed } = stage.sites;
  const reach = reachFrom({ areas: stage.areas, sites: stage.sites, level, settings });
  const adults = stage.areas.map((area) => area.adults);
  const intervals = needIntervals({ needs, adults, yearsToClear: settings.yearsToClear });
  const knowsReach = stage.areas.map((area, i) => isReachKnown(area, i, reach, places));
  const inside = partsOf(stage.wholes, layerOf(input), stage.ids, (i) => stage.isInside[i] === true);
  const asked = areasToReport(input, stage, inside).toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const areas = asked.map((area): readonly BasePart[] => inside.get(areaId(area)) ?? []);
  const scored = Float64Array.from(intervals, ({ type }, i) => (knowsReach[i] && type !== "unknown" ? 1 : Number.NaN));
  const isMostlyUnknown = (parts: readonly BasePart[]) =>
    unknownShare(parts, { areas: stage.areas, unmet: scored }) > mostUnknown;
  const { areas: sureness, ...sure } = yield* simulate({
    intervals,
    places,
    reach,
    isReachKnown: knowsReach,
    areas,
    mostlyUnknown: new Set(areas.flatMap((parts, i) => (isMostlyUnknown(parts) ? [i] : []))),
    whole: stage.shareInside.flatMap((share, base) => (share > 0 ? [{ base, share }] : [])),
    together: together && asked.flatMap(({ code }, i) => (together.has(code) ? (areas[i] ?? []) : [])),
    thresholds: settings,
    draws,
    seed,
    commonError,
    isModelled: needs.some((need) => need.isModelled),
    imputedSites: imputed === null ? 0 : countReached(imputed.sites, reach),
  });
  const ranks = needRanks({ areas, intervals });
  return {
    level,
    areaType: input.areaType,
    vintage: input.vintage,
    period: stage.base.period,
    ...sure,
    areas: asked.map(({ code }, i) => ({ code, sureness: present(sureness[i]), needRank: ranks[i] ?? null })),
  };
}

function countReached(sites: readonly number[], { site }: Reach): number {
  const reached = new Set(site);
  return sites.filter((position) => reached.has(position)).length;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("the draws answer for fewer areas than were asked");
  return value;
}
