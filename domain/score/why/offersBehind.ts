import type { WhyOffer } from "../../contract/whyOffer.ts";
import { kmBetween } from "../../geography/distance.ts";
import { at } from "../at.ts";
import { basisOfUsual } from "../places/imputedPlaces.ts";
import type { BasePart } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";
import { mostPeopleFirst, type Taker } from "./mostPeopleFirst.ts";

/** Where a listing stands: its dataset, and the row as a spreadsheet numbers it. */
export type ListingSource = Pick<WhyOffer, "dataset" | "row">;

export type OffersBehindInput = {
  /** The base areas inside the area in question. */
  readonly parts: readonly BasePart[];
  readonly scores: BaseScores;
  /** By site. */
  readonly sources: readonly ListingSource[];
};

/**
 * Every offer in reach of an area, nearest first: its places, who gets them, and the sums from which spare share and fair share follow.
 *
 * Holds   here + elsewhere + free = places, wherever the places are known; here added up over all offers is the area's met.
 */
export function offersBehind(input: OffersBehindInput): WhyOffer[] {
  const {
    parts,
    scores: { reach },
  } = input;
  const found = new Map<number, Sums>();
  for (const { base, share } of parts) {
    for (let k = at(reach.ptr, base); k < at(reach.ptr, base + 1); k++) {
      addHere(entryOf(found, at(reach.site, k)), input, k, base, share);
    }
  }
  addEverybody(found, input, new Map(parts.map(({ base, share }) => [base, share])));
  const imputed = new Set(input.scores.sites.imputed?.sites);
  return [...found]
    .toSorted(([a, near], [b, far]) => (near.km < far.km ? -1 : near.km > far.km ? 1 : a - b))
    .flatMap(([site, sums]) => offerOf(site, sums, input, imputed.has(site)) ?? []);
}

type Sums = { km: number; weight: number; asking: number; here: number; askingInAll: number; takers: Taker[] };

function entryOf(found: Map<number, Sums>, site: number): Sums {
  const known = found.get(site);
  if (known !== undefined) return known;
  const sums = { km: Infinity, weight: 0, asking: 0, here: 0, askingInAll: 0, takers: [] };
  found.set(site, sums);
  return sums;
}

function addHere(sums: Sums, { scores }: OffersBehindInput, k: number, base: number, share: number): void {
  const { areas, isScored, sites, need, reach, flows } = scores;
  const area = areas[base];
  const site = at(reach.site, k);
  if (area !== undefined && area.lon !== null && area.lat !== null) {
    const km = kmBetween(area.lon, area.lat, at(sites.points.lon, site), at(sites.points.lat, site));
    if (km < sums.km) sums.km = km;
  }
  sums.here += share * at(flows, k);
  if (isScored[base] !== true) return;
  sums.weight += share * at(reach.weight, k);
  if (at(need, base) > 0) sums.asking += share * at(reach.weight, k) * at(need, base);
}

/** What everybody asks for, and who else is placed: of an area that lies inside in part, the other part. */
function addEverybody(found: Map<number, Sums>, input: OffersBehindInput, inside: ReadonlyMap<number, number>): void {
  const { areas, need, reach, flows } = input.scores;
  areas.forEach((area, base) => {
    const people = at(need, base);
    if (!(people > 0)) return;
    const outside = 1 - (inside.get(base) ?? 0);
    for (let k = at(reach.ptr, base); k < at(reach.ptr, base + 1); k++) {
      const sums = found.get(at(reach.site, k));
      if (sums === undefined) continue;
      sums.askingInAll += at(reach.weight, k) * people;
      const elsewhere = outside * at(flows, k);
      if (elsewhere > 0) sums.takers.push({ code: area.code, name: area.name, people: elsewhere });
    }
  });
}

function offerOf(
  site: number,
  sums: Sums,
  { scores, sources }: OffersBehindInput,
  isImputed: boolean,
): WhyOffer | null {
  const { sites, allocation } = scores;
  const offer = sites.offers[site];
  if (offer === undefined) return null;
  const places = at(sites.places, site);
  const isKnown = !Number.isNaN(places);
  const { first, rest } = mostPeopleFirst(sums.takers);
  return {
    id: offer.id,
    title: offer.title,
    provider: offer.provider.name,
    venue: offer.venue.name,
    dataset: sources[site]?.dataset ?? null,
    row: sources[site]?.row ?? null,
    km: Number.isFinite(sums.km) ? sums.km : null,
    placesPerYear: isKnown ? places : null,
    placesBasis: isImputed && sites.imputed !== null ? basisOfUsual(sites.imputed) : offer.placesBasis,
    here: isKnown ? sums.here : null,
    elsewhere: isKnown ? sums.takers.reduce((sum, { people }) => sum + people, 0) : null,
    free: isKnown ? at(allocation.idle, site) : null,
    weight: sums.weight,
    asking: sums.asking,
    askingInAll: sums.askingInAll,
    competitors: first,
    others: rest,
    ...(offer.merged === undefined ? {} : { merged: offer.merged }),
  };
}
