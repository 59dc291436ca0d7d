import type { PairStatus } from "../../domain/contract/duplicates.ts";
import type { DuplicatesAddress, PairChoice, PairOrder } from "../address/duplicatesAddress.ts";
import type { FoundPair } from "./foundPairs.ts";

/** The pairs that an address asks for, in the order it asks for. Without a word about status those that wait for somebody. */
export function listedPairs(found: readonly FoundPair[], address: DuplicatesAddress): FoundPair[] {
  const { show = "review", level, dataset, find = "", sort } = address;
  const words = folded(find).split(/\s+/).filter(Boolean);
  const listed = found.filter(
    ({ pair, one, other }) =>
      statuses[show].includes(pair.status) &&
      (level === undefined || one.level === level || other.level === level) &&
      (dataset === undefined || one.dataset === dataset || other.dataset === dataset) &&
      words.every((word) => textOf(one).includes(word) || textOf(other).includes(word)),
  );
  return sort === undefined ? listed : listed.toSorted(orders[sort]);
}

const statuses: Readonly<Record<PairChoice, readonly PairStatus[]>> = {
  review: ["review"],
  decided: ["decided same", "decided different"],
  merged: ["merged"],
  all: ["review", "decided same", "decided different", "merged", "separate"],
};

// Pairs alike in what they are sorted by keep the server's order; those that were never compared come last.
const orders: Readonly<Record<PairOrder, (a: FoundPair, b: FoundPair) => number>> = {
  likely: (a, b) => (b.pair.probability ?? -1) - (a.pair.probability ?? -1),
  unlikely: (a, b) => (a.pair.probability ?? 2) - (b.pair.probability ?? 2),
  name: (a, b) => a.one.provider.localeCompare(b.one.provider, "en") || a.one.title.localeCompare(b.one.title, "en"),
  places: (a, b) => mostPlaces(b) - mostPlaces(a),
};

/** A pair of which nobody knows the places comes after every pair whose places are known, zero or more. */
function mostPlaces({ one, other }: FoundPair): number {
  return Math.max(one.placesPerYear ?? -1, other.placesPerYear ?? -1);
}

/** What can be found of each listing, worked out once: typing asks for it at every letter. */
const texts = new WeakMap<FoundPair["one"], string>();

function textOf(card: FoundPair["one"]): string {
  const known = texts.get(card);
  if (known !== undefined) return known;
  const { provider, title, venue, postcode } = card;
  const text = folded([provider, title, venue, postcode, postcode?.replaceAll(" ", "")].join(" "));
  texts.set(card, text);
  return text;
}

/** Without capitals and accents, so that nobody has to type them. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();
}
