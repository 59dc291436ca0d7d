import type { Area } from "../contract/area.ts";
import { otherReaches } from "../contract/gap.ts";
import type { Level } from "../contract/level.ts";
import type { Settings } from "../contract/settings.ts";
import { competingNeed, isKnownWithinBounds } from "../need/competingNeed.ts";
import type { YearlyNeed } from "../need/yearlyNeed.ts";
import { access } from "./results/access.ts";
import { at } from "./at.ts";
import { type Competitors, competitorsInReach } from "./reach/competitors.ts";
import { splitUnmet } from "./allocation/flow/splitUnmet.ts";
import { type Outcome, outcome, whereTrue } from "./results/outcome.ts";
import { type PointIndex, pointIndex } from "./reach/pointIndex.ts";
import type { BuildReach, Reach } from "./reach/reach.ts";
import { reachFrom } from "./reach/reachFrom.ts";
import type { Sites } from "./places/sites.ts";

/** Figures by base area with their bounds; NaN is unknown. Where only bounds are published the value is their middle. */
type Bounded = { readonly value: Float64Array; readonly lo: Float64Array; readonly hi: Float64Array };

/** Everything an answer adds up, by base area; NaN is unknown. */
export type BaseScores = Outcome & {
  readonly areas: readonly Area[];
  readonly needs: readonly YearlyNeed[];
  readonly sites: Sites;
  readonly siteIndex: PointIndex;
  readonly reach: Reach;
  /** People placed, by pair of the reach. */
  readonly flows: Float64Array;
  /** People a year who compete for places, and the bounds published. */
  readonly need: Float64Array;
  readonly needBounds: Pick<Bounded, "lo" | "hi">;
  /** People today. */
  readonly stock: Bounded;
  /** Known only between bounds: it competes, but has no score of its own. */
  readonly isSuppressed: readonly boolean[];
  readonly scoredStock: Float64Array;
  /** Unmet people for whom places are missing, and those who could be steered to a free one. */
  readonly structural: Float64Array;
  readonly signpostable: Float64Array;
  /** Need where access is known, and need times access there. */
  readonly sharingNeed: Float64Array;
  readonly placesForThem: Float64Array;
  readonly competitors: Competitors;
  /** Whether some offer in reach is only taken to have a usual number of places. */
  readonly reachesImputed: readonly boolean[];
  /** What it would be with shorter and longer radii. */
  readonly other: { readonly shorter: Outcome; readonly longer: Outcome };
};

export type ScoreBaseInput = {
  readonly areas: readonly Area[];
  /** The areas' ids, which settle who is steered first to a free place. */
  readonly ids: readonly string[];
  /** Which areas lie in the study area: they are steered before the ring. */
  readonly isInside: readonly boolean[];
  readonly needs: readonly YearlyNeed[];
  readonly sites: Sites;
  readonly level: Level;
  readonly settings: Settings;
  readonly reachOf?: BuildReach | undefined;
};

/**
 * Scores every base area of the study area and its buffer together: who places whom depends on all of them.
 *
 * Holds   structural + signpostable = unmet; where every area is scored, structural adds up to the need less the most that could
 *         be placed, and over the study area to the least that any steering could leave there.
 */
export function scoreBase(input: ScoreBaseInput): BaseScores {
  const { areas, ids, isInside, needs, sites } = input;
  const { places } = sites;
  const { value: need, ...needBounds } = boundedBy(needs, ({ perYear }) => perYear);
  const stock = boundedBy(needs, (each) => each.stock);
  const withReach = (times: number) => outcome({ areas, need, places, reach: reachFrom({ ...input, times }) });
  // First, so that the pairs of the longest reach are let go before flows are kept for the others.
  const other = { longer: withReach(otherReaches.longer), shorter: withReach(otherReaches.shorter) };
  const reach = reachFrom(input);
  const here = outcome({ areas, need, places, reach, withFlows: true });
  const flows = flowsOf(here);
  const split = splitUnmet({ need, places, reach, allocation: { ...here.allocation, flows }, ids, isFirst: isInside });
  const perPerson = access({ need, places, reach });
  const shares = here.isScored.map((isScored, i) => isScored && !Number.isNaN(at(perPerson, i)));
  const placesForThem = need.map((people, i) => people * at(perPerson, i));
  return {
    ...here,
    areas,
    needs,
    sites,
    siteIndex: pointIndex(sites.points),
    reach,
    flows,
    need,
    needBounds,
    stock,
    isSuppressed: needs.map(({ perYear }) => isKnownWithinBounds(perYear)),
    scoredStock: whereTrue(here.isScored, stock.value),
    structural: whereTrue(here.isScored, split.structural),
    signpostable: whereTrue(here.isScored, split.signpostable),
    sharingNeed: whereTrue(shares, need),
    placesForThem: whereTrue(shares, placesForThem),
    competitors: competitorsInReach(
      need,
      Float64Array.from(areas, ({ adults }) => adults ?? Number.NaN),
      reach,
    ),
    reachesImputed: reachesAny(new Set(sites.imputed?.sites), reach),
    other,
  };
}

function flowsOf({ allocation }: Outcome): Float64Array {
  if (allocation.flows === null) throw new RangeError("the allocation has no flows, expected one for each pair");
  return allocation.flows;
}

function boundedBy(needs: readonly YearlyNeed[], figureOf: (need: YearlyNeed) => YearlyNeed["stock"]): Bounded {
  const figures = needs.map(figureOf);
  return {
    value: Float64Array.from(figures, (figure) => (figure === null ? Number.NaN : competingNeed(figure))),
    lo: Float64Array.from(figures, (figure) => figure?.lo ?? Number.NaN),
    hi: Float64Array.from(figures, (figure) => figure?.hi ?? Number.NaN),
  };
}

function reachesAny(wanted: ReadonlySet<number>, { areas, ptr, site }: Reach): boolean[] {
  return Array.from(
    { length: areas },
    (_, i) => wanted.size > 0 && site.subarray(at(ptr, i), at(ptr, i + 1)).some((j) => wanted.has(j)),
  );
}
