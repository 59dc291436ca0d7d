import type { Area } from "../contract/area.ts";
import type { Settings } from "../contract/settings.ts";
import type { Level } from "../contract/level.ts";
import type { YearlyNeed } from "../need/yearlyNeed.ts";
import { access } from "./access.ts";
import { allocate } from "./allocate.ts";
import { at } from "./at.ts";
import { type Competitors, competitorsInReach } from "./competitors.ts";
import { decays } from "./decay.ts";
import { type PointIndex, pointIndex } from "./pointIndex.ts";
import { type Reach, reachByDistance } from "./reach.ts";
import type { Sites } from "./sites.ts";
import { type Spare, spareInReach } from "./spareShare.ts";
import { pointsOf } from "./studyArea.ts";

/**
 * The scores of the base areas, by position; NaN is unknown. An area is scored when its need is known and so is what it
 * can reach: it has a point (or is served), and either nothing is in reach or some offer there says its places.
 */
export type BaseScores = {
  readonly areas: readonly Area[];
  readonly needs: readonly YearlyNeed[];
  readonly sites: Sites;
  readonly siteIndex: PointIndex;
  readonly reach: Reach;
  /** People a year. */
  readonly need: Float64Array;
  /** The same, unknown where the area is not scored: what a gap score divides by. */
  readonly scoredNeed: Float64Array;
  /** People today, with their bounds. */
  readonly stock: { readonly value: Float64Array; readonly lo: Float64Array; readonly hi: Float64Array };
  readonly scoredStock: Float64Array;
  readonly met: Float64Array;
  readonly unmet: Float64Array;
  /** Need where access is known, and need times access there. */
  readonly sharingNeed: Float64Array;
  readonly placesForThem: Float64Array;
  readonly spare: Spare;
  readonly competitors: Competitors;
};

export type ScoreBaseInput = {
  readonly areas: readonly Area[];
  readonly needs: readonly YearlyNeed[];
  readonly sites: Sites;
  readonly level: Level;
  readonly settings: Settings;
};

/** Scores every base area of the study area and its buffer together: who places whom depends on all of them. */
export function scoreBase({ areas, needs, sites, level, settings }: ScoreBaseInput): BaseScores {
  const reach = reachFrom({ areas, sites, level, settings });
  const need = Float64Array.from(needs, ({ perYear }) => perYear.value ?? Number.NaN);
  const stock = {
    value: Float64Array.from(needs, (each) => each.stock?.value ?? Number.NaN),
    lo: Float64Array.from(needs, (each) => each.stock?.lo ?? Number.NaN),
    hi: Float64Array.from(needs, (each) => each.stock?.hi ?? Number.NaN),
  };
  const { met, unmet, idle } = allocate({ need, places: sites.places, reach });
  const perPerson = access({ need, places: sites.places, reach });
  const knowsReach = areas.map((area, i) => isReachKnown(area, i, reach, sites.places));
  const whereScored = (values: Float64Array) =>
    values.map((value, i) => (knowsReach[i] && !Number.isNaN(at(need, i)) ? value : Number.NaN));
  const spare = spareInReach(idle, sites.places, reach);
  return {
    areas,
    needs,
    sites,
    siteIndex: pointIndex(sites.points),
    reach,
    need,
    stock,
    scoredNeed: whereScored(need),
    scoredStock: whereScored(stock.value),
    met: whereScored(met),
    unmet: whereScored(unmet),
    sharingNeed: whereScored(need.map((people, i) => (Number.isNaN(at(perPerson, i)) ? Number.NaN : people))),
    placesForThem: whereScored(need.map((people, i) => people * at(perPerson, i))),
    spare: { free: whereScored(spare.free), all: whereScored(spare.all) },
    competitors: competitorsInReach(
      need,
      Float64Array.from(areas, ({ adults }) => adults ?? Number.NaN),
      reach,
    ),
  };
}

/** The pairs in reach at a level. Where nobody says whether an area is urban or rural it is taken as urban. */
export function reachFrom({ areas, sites, level, settings }: Omit<ScoreBaseInput, "needs">): Reach {
  const radius = settings.reach[level];
  return reachByDistance({
    areas: pointsOf(areas),
    radiusKm: Float64Array.from(areas, ({ urbanRural }) => (urbanRural === "rural" ? radius.ruralKm : radius.urbanKm)),
    sites: sites.points,
    decay: decays[settings.decay],
    served: sites.served,
  });
}

function isReachKnown(area: Area, position: number, { ptr, site }: Reach, places: Float64Array): boolean {
  const inReach = site.subarray(at(ptr, position), at(ptr, position + 1));
  if (inReach.length === 0) return area.lon !== null && area.lat !== null;
  return inReach.some((j) => !Number.isNaN(at(places, j)));
}
