import type { Area } from "../../contract/area.ts";
import { areaId } from "../../contract/area.ts";
import { isLocal, type UsualPlaces, usualPlaces } from "./imputedPlaces.ts";
import { type Points } from "../reach/pointIndex.ts";
import type { ScoredOffer, ScoreInput } from "../scoreInput.ts";
import { pointsOf } from "../scene/studyArea.ts";
import { layerOf, type Wholes } from "../scene/wholes.ts";

/** The offers that people can go to, or that come to them, one site each. */
export type Sites = {
  readonly offers: readonly ScoredOffer[];
  /** NaN where the offer comes to people instead. */
  readonly points: Points;
  /** Yearly places, those imputed among them; NaN where unknown. */
  readonly places: Float64Array;
  /** Which sites, by position, do not say their places and are taken to have the usual number; null where there are none. */
  readonly imputed: (UsualPlaces & { readonly sites: readonly number[] }) | null;
  /** For each base area, by position, the sites that come to it. */
  readonly served: ReadonlyMap<number, readonly number[]>;
  readonly online: number;
  /** In person, but without a point and without an area it serves that we know: reaches nobody. */
  readonly withoutPoint: readonly ScoredOffer[];
};

/**
 * Which of the offers count where. Online offers and signposting points are no sites: the first have no place, the
 * second no places; one that does not say its places may be taken to have the usual number. An offer that comes to people (outreach, or no point at all) reaches the areas it serves, everyone
 * there alike; any other is reached from its point.
 */
export function sitesOf(
  input: Pick<ScoreInput, "level" | "offers" | "areas" | "settings">,
  bases: readonly Area[],
  wholes: Wholes,
): Sites {
  const ofLevel = input.offers.filter(({ level, delivery }) => level === input.level && delivery !== "signposting");
  const local = ofLevel.filter(isLocal);
  const served = servedBy(local.filter(comesToPeople), input.areas, bases, wholes);
  const offers = local.filter((offer) => served.has(offer) || hasPoint(offer));
  const byBase = new Map<number, number[]>();
  offers.forEach((offer, site) => {
    for (const base of served.get(offer) ?? []) {
      const before = byBase.get(base);
      if (before === undefined) byBase.set(base, [site]);
      else before.push(site);
    }
  });
  const imputed = imputedAt(offers, usualPlaces(input));
  const places = Float64Array.from(offers, ({ placesPerYear }) => placesPerYear ?? Number.NaN);
  if (imputed !== null) for (const site of imputed.sites) places[site] = imputed.places;
  return {
    offers,
    points: pointsOf(offers.map((offer) => (served.has(offer) ? { lon: null, lat: null } : offer.venue))),
    places,
    imputed,
    served: byBase,
    online: ofLevel.length - local.length,
    withoutPoint: local.filter((offer) => !served.has(offer) && !hasPoint(offer)),
  };
}

function imputedAt(offers: readonly ScoredOffer[], usual: UsualPlaces | null): Sites["imputed"] {
  const sites = offers.flatMap(({ placesPerYear }, site) => (placesPerYear === null ? [site] : []));
  return usual === null || sites.length === 0 ? null : { ...usual, sites };
}

function hasPoint({ venue }: ScoredOffer): boolean {
  return venue.lon !== null && venue.lat !== null;
}

function comesToPeople(offer: ScoredOffer): boolean {
  return offer.serves.length > 0 && (offer.delivery === "outreach" || !hasPoint(offer));
}

/** The base areas that each offer serves: those whose own code it names, and those inside larger ones that it names. */
function servedBy(
  offers: readonly ScoredOffer[],
  areas: readonly Area[],
  bases: readonly Area[],
  wholes: Wholes,
): Map<ScoredOffer, number[]> {
  const codes = new Set<string>(offers.flatMap(({ serves }) => serves));
  const named = areas.filter(({ code }) => codes.has(code));
  const layers = [...new Set(named.map(layerOf))];
  const codeOf = new Map(named.map((area) => [areaId(area), area.code]));
  const inside = new Map<string, Set<number>>();
  bases.forEach((base, position) => {
    for (const layer of layers) {
      for (const whole of wholes.of(areaId(base), layer).keys()) {
        const code = codeOf.get(whole);
        if (code !== undefined) inside.set(code, (inside.get(code) ?? new Set()).add(position));
      }
    }
  });
  return new Map(
    offers.flatMap((offer): [ScoredOffer, number[]][] => {
      const reached = new Set(offer.serves.flatMap((code) => [...(inside.get(code) ?? [])]));
      return reached.size === 0 ? [] : [[offer, [...reached]]];
    }),
  );
}
