import type { Offer } from "../../contract/offer.ts";
import { type ListingRef, listingRef } from "../../contract/listingRef.ts";
import { plainWords, providerId } from "../../contract/providerId.ts";
import { idWeGave } from "./idWeGave.ts";
import { shortKey } from "./shortKey.ts";

/**
 * A key for each listing that the same listing has in later uploads too, whatever row it stands in then: decisions are remembered by it. The file's own
 * id with provider and title; where the file gave no id, who offers what at which level, where and when. Places, phone and website may change without losing
 * what was decided.
 *
 * Shapes  `oldestFirst` holds ids of datasets; one that took another's place stands where that one stood. Absent: as the offers stand.
 * Holds   no two listings have one key: of several that say the same the second has "#2" behind it, and so on, older datasets first.
 */
export function listingKeys(
  offers: readonly Offer[],
  oldestFirst: readonly string[] = offers.map(({ dataset }) => dataset),
): Map<ListingRef, string> {
  const ages = new Map<string, number>();
  for (const dataset of oldestFirst) if (!ages.has(dataset)) ages.set(dataset, ages.size);
  const alike = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = shortKey(keyOf(offer));
    const before = alike.get(key);
    if (before === undefined) alike.set(key, [offer]);
    else before.push(offer);
  }
  const keys = new Map<ListingRef, string>();
  for (const [key, same] of alike) {
    const inOrder = same.length === 1 ? same : inTheSameOrder(same, ages);
    inOrder.forEach((offer, place) => keys.set(listingRef(offer), place === 0 ? key : `${key}#${place + 1}`));
  }
  return keys;
}

function keyOf({ listingId, provider, title, level, venue, starts, times, row }: Offer): string {
  const who = [providerId(provider), plainWords(title)];
  if (listingId !== idWeGave(row)) return JSON.stringify(["id", listingId, ...who]);
  const postcode = venue.postcode?.replaceAll(/\s/g, "").toUpperCase() ?? null;
  const where = venue.address ?? venue.name;
  const when = times === null ? null : plainWords(times);
  return JSON.stringify(["row", ...who, level, postcode, where === null ? null : plainWords(where), starts, when]);
}

/** Rows move from one upload to the next, so what else they say comes before the row. */
function inTheSameOrder(same: readonly Offer[], ages: ReadonlyMap<string, number>): Offer[] {
  return same
    .map((offer) => ({ offer, age: ages.get(offer.dataset) ?? ages.size, said: restOf(offer) }))
    .toSorted((a, b) => a.age - b.age || (a.said < b.said ? -1 : a.said > b.said ? 1 : 0) || a.offer.row - b.offer.row)
    .map(({ offer }) => offer);
}

function restOf(offer: Offer): string {
  return JSON.stringify({ ...offer, id: null, listingId: null, dataset: null, row: null });
}
