import type { LikelyPair } from "../../domain/duplicates/likelyPairs.ts";
import { judge } from "../../domain/duplicates/judge.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { type InventedMeasured, isMerged } from "./duplicatesInvented.ts";
import { type Pair, pairKey } from "./duplicatesTally.ts";

/** The worst errors in words: the false merges it was surest of, then the true pairs it was surest against, as many as are asked for of each where there are so many. */
export function worstErrors(measured: readonly InventedMeasured[], each: number): string[] {
  const all = measured.flatMap((of) => of.found.pairs.map((pair) => ({ of, pair })));
  const falsely = all
    .filter(({ of, pair }) => isMerged(pair) && !isTrue(of, pair))
    .toSorted((a, b) => b.pair.probability - a.pair.probability);
  const missed = all
    .filter(({ of, pair }) => !isMerged(pair) && isTrue(of, pair))
    .toSorted((a, b) => a.pair.probability - b.pair.probability);
  return [
    ...falsely.slice(0, each).map((error) => `merged, and different: ${inWords(error.of, error.pair)}`),
    ...missed.slice(0, each).map((error) => `not merged, and the same: ${inWords(error.of, error.pair)}`),
  ];
}

function isTrue(of: InventedMeasured, pair: Pair): boolean {
  return of.truth.has(pairKey(pair, of.listings.length));
}

/** True pairs that were never compared, a few of them, in words. */
export function neverCompared(of: InventedMeasured, most: number): string[] {
  const count = of.listings.length;
  const compared = new Set(of.found.pairs.map((pair) => pairKey(pair, count)));
  const absent = [...of.truth].filter((key) => !compared.has(key)).slice(0, most);
  return absent.map((key) => sides(of, { one: Math.floor(key / count), other: key % count }));
}

function inWords(of: InventedMeasured, pair: LikelyPair): string {
  const [one, other] = [of.listings[pair.one], of.listings[pair.other]];
  if (one === undefined || other === undefined) throw new RangeError("a pair names a listing that is not there");
  const { evidence, site, held } = judge(pair, one, other, of.found.model);
  const findings = evidence.map(({ comparison, finding, bits }) => `${comparison} ${finding} ${bits.toFixed(1)}`);
  return `${pair.probability.toFixed(4)} (seed ${of.seed}) ${sides(of, pair)}\n    ${site.because}; ${findings.join("; ")}${held === null ? "" : `; held: ${held}`}`;
}

function sides(of: InventedMeasured, { one, other }: Pair): string {
  return [one, other].map((place) => `\n    ${said(of.listings[place])}`).join("");
}

function said(listing: ListingFacts | undefined): string {
  if (listing === undefined) return "";
  const { name, venue, address, postcode, phone, website, source } = listing;
  return [name, venue, address, postcode, phone, website, source].map((text) => text ?? "–").join(" | ");
}
