import type { GapClass } from "../../domain/contract/gap.ts";
import { defaultSettings } from "../../domain/contract/settings.ts";
import { allocate } from "../../domain/score/allocation/allocate.ts";
import { at } from "../../domain/score/at.ts";
import { classify } from "../../domain/score/results/classify.ts";
import { fairShareIndex } from "../../domain/score/results/fairShare.ts";
import { splitUnmet } from "../../domain/score/allocation/flow/splitUnmet.ts";
import { accessBy } from "../../domain/score/measures/accessBy.ts";
import { container, placesInside } from "../../domain/score/measures/container.ts";
import { quotient } from "../../domain/score/results/outcomeSums.ts";
import type { Reach } from "../../domain/score/reach/reach.ts";
import { spareInReach, spareShare } from "../../domain/score/results/spareShare.ts";
import type { ScorePlan } from "./scorePlan.ts";
import type { ScoreScene } from "./scoreScene.ts";

/** One area's answer. Null is unknown, or what the measure does not say; never zero. */
export type ScoreRow = {
  readonly id: string;
  readonly need: number | null;
  readonly placesInReach: number | null;
  readonly access: number | null;
  readonly met: number | null;
  readonly unmet: number | null;
  readonly structural: number | null;
  readonly signpostable: number | null;
  readonly gapScore: number | null;
  readonly spareShare: number | null;
  readonly class: GapClass | null;
  readonly fairShareIndex: number | null;
};

/**
 * Scores every area of a scene, in its order.
 *
 * Holds   met, unmet, score, spare share and class are for `cha` alone: the classic measures place nobody. Where the need is unknown, or
 *         nobody can say what is in reach, nothing but the need and the places stands.
 */
export function scoreRows(scene: ScoreScene, plan: ScorePlan): ScoreRow[] {
  const { ids, need } = scene;
  const inReach = placesInReach(scene);
  const perPerson = accessOf(scene, plan);
  const isScored = Array.from(need, (people, i) => !Number.isNaN(people) && !Number.isNaN(at(inReach, i)));
  const access = perPerson.map((each, i) => (isScored[i] === true ? each : Number.NaN));
  const everyone = { need: 0, placesForThem: 0 };
  for (const [i, each] of access.entries()) {
    if (Number.isNaN(each)) continue;
    everyone.need += at(need, i);
    everyone.placesForThem += at(need, i) * each;
  }
  const placed = plan.measure === "cha" && scene.reach !== null ? placedIn(scene, scene.reach) : null;
  return ids.map((id, i): ScoreRow => {
    const people = at(need, i);
    const each = at(access, i);
    return {
      id,
      need: known(people),
      placesInReach: known(at(inReach, i)),
      access: known(each),
      ...(placed === null ? nobodyPlaced : isScored[i] === true ? placed(i) : notScored),
      fairShareIndex: Number.isNaN(each)
        ? null
        : fairShareIndex({ need: people, placesForThem: people * each }, everyone),
    };
  });
}

type Placed = Omit<ScoreRow, "id" | "need" | "placesInReach" | "access" | "fairShareIndex">;

const notScored: Placed = {
  met: null,
  unmet: null,
  structural: null,
  signpostable: null,
  gapScore: null,
  spareShare: null,
  class: "unknown",
};
const nobodyPlaced: Placed = { ...notScored, class: null };

/** Places everybody, and then says how any one area fared. */
function placedIn({ ids, need, places }: ScoreScene, reach: Reach): (area: number) => Placed {
  const { met, unmet, idle, flows } = allocate({ need, places, reach, withFlows: true });
  if (flows === null) throw new Error("allocate gave no flows");
  const { structural, signpostable } = splitUnmet({ need, places, reach, allocation: { unmet, idle, flows }, ids });
  const { free, all } = spareInReach(idle, places, reach);
  return (i) => {
    const gapScore = quotient(at(unmet, i), at(need, i), 100);
    const spare = spareShare(at(free, i), at(all, i));
    return {
      met: known(at(met, i)),
      unmet: known(at(unmet, i)),
      structural: known(at(structural, i)),
      signpostable: known(at(signpostable, i)),
      gapScore,
      spareShare: spare,
      class: classify({ gapScore, spareShare: spare, isScored: true }, defaultSettings),
    };
  };
}

function accessOf({ need, places, reach, areaOf, radius }: ScoreScene, { measure, steps }: ScorePlan): Float64Array {
  if (measure === "container") return container({ need, places, areaOf });
  if (reach === null) throw new Error(`${measure} goes by reach, and there is none`);
  return accessBy(measure, { need, places, reach, steps, radiusKm: radius });
}

/** The places of all sites in reach, each counted whole; NaN where none of them says its places, or the area has no point. */
function placesInReach({ need, places, reach, areaOf, isPlaced }: ScoreScene): Float64Array {
  if (reach === null) return placesInside({ need, places, areaOf });
  return need.map((_, i) => {
    const inReach = reach.site.subarray(at(reach.ptr, i), at(reach.ptr, i + 1));
    const counts = Array.from(inReach, (j) => at(places, j)).filter((count) => !Number.isNaN(count));
    if (isPlaced[i] !== true || (counts.length === 0 && inReach.length > 0)) return Number.NaN;
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
