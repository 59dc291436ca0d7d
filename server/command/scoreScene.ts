import { reachInMetres } from "../../domain/score/measures/reachInMetres.ts";
import { type Reach, reachByDistance } from "../../domain/score/reach/reach.ts";
import { reachFromPairs } from "../../domain/score/reach/reachFromPairs.ts";
import type { ScoreArea } from "./scoreAreas.ts";
import type { ScoreCost } from "./scoreCosts.ts";
import type { ScoreInputs } from "./scoreInputs.ts";
import type { ScoreOffer } from "./scoreOffers.ts";
import type { ScorePlan } from "./scorePlan.ts";

/** The inputs as numbers by position. Areas and offers stand by id, so that the order of the rows in the files changes no digit. */
export type ScoreScene = {
  readonly ids: readonly string[];
  readonly need: Float64Array;
  readonly places: Float64Array;
  /** Null for the container ratio. */
  readonly reach: Reach | null;
  readonly radius: Float64Array;
  /** The area each offer lies in; -1 where that is not known. */
  readonly areaOf: Int32Array;
  /** Whether anybody can say what an area reaches: not without its point. */
  readonly isPlaced: readonly boolean[];
};

/** Puts the inputs in order and finds who reaches what. */
export function scoreScene(inputs: ScoreInputs, plan: ScorePlan): ScoreScene {
  const [areas, offers] = [byId(inputs.areas), byId(inputs.offers)];
  const areaAt = new Map(areas.map(({ id }, i) => [id, i]));
  const needOf = new Map(inputs.need.map(({ id, value }) => [id, value]));
  const radius = new Float64Array(areas.length).fill(plan.radius);
  const { system } = inputs;
  return {
    ids: areas.map(({ id }) => id),
    need: Float64Array.from(areas, ({ id }) => needOf.get(id) ?? Number.NaN),
    places: Float64Array.from(offers, ({ places }) => places ?? Number.NaN),
    reach: plan.measure === "container" ? null : reachOf(areas, offers, radius, inputs, plan),
    radius,
    areaOf: Int32Array.from(offers, ({ area }) => (area === null ? -1 : (areaAt.get(area) ?? -1))),
    isPlaced: areas.map(({ point }) => system === null || point[system] !== null),
  };
}

function reachOf(
  areas: readonly ScoreArea[],
  offers: readonly ScoreOffer[],
  radiusKm: Float64Array,
  { costs, system }: ScoreInputs,
  { decay, radius }: ScorePlan,
): Reach {
  if (costs !== null) {
    const pairs = measuredPairs(costs, areas, offers);
    return reachFromPairs({ areas: areas.length, sites: offers.length, pairs, radiusKm: radius, decay });
  }
  if (system === "metres") {
    return reachInMetres({ areas: gridOf(areas), radiusKm, sites: gridOf(offers), decay });
  }
  return reachByDistance({ areas: globeOf(areas), radiusKm, sites: globeOf(offers), decay });
}

function measuredPairs(costs: readonly ScoreCost[], areas: readonly ScoreArea[], offers: readonly ScoreOffer[]) {
  const areaAt = new Map(areas.map(({ id }, i) => [id, i]));
  const siteAt = new Map(offers.map(({ id }, j) => [id, j]));
  return costs
    .map(({ area, offer, cost }) => ({ area: areaAt.get(area) ?? -1, site: siteAt.get(offer) ?? -1, km: cost }))
    .toSorted((a, b) => a.area - b.area || a.site - b.site);
}

function gridOf(entries: readonly (ScoreArea | ScoreOffer)[]) {
  return {
    x: Float64Array.from(entries, ({ point }) => point.metres?.x ?? Number.NaN),
    y: Float64Array.from(entries, ({ point }) => point.metres?.y ?? Number.NaN),
  };
}

function globeOf(entries: readonly (ScoreArea | ScoreOffer)[]) {
  return {
    lon: Float64Array.from(entries, ({ point }) => point.degrees?.lon ?? Number.NaN),
    lat: Float64Array.from(entries, ({ point }) => point.degrees?.lat ?? Number.NaN),
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
