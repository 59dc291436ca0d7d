import type { Judgement } from "../../domain/contract/evidence.ts";
import type { Found } from "../../domain/duplicates/findDuplicates.ts";
import type { ComparedPair } from "../../domain/duplicates/comparedPair.ts";
import { judge } from "../../domain/duplicates/judge.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import type { Model } from "../../domain/duplicates/model/model.ts";

/** A pair as it is written. */
export type DuplicateRow = {
  readonly one: string;
  readonly other: string;
  readonly probability: number;
  readonly reasons: string;
  /** The number of the group in which both stand; null where something keeps them apart. */
  readonly cluster: number | null;
};

/** The pairs that were found, the likeliest first and then by their ids, with their reasons in words. Groups are numbered as they come. */
export function duplicateRows(listings: readonly ListingFacts[], { pairs, clusters, model }: Found): DuplicateRow[] {
  const groupOf = new Map<number, number>();
  for (const [group, members] of clusters.entries()) for (const member of members) groupOf.set(member, group);
  const numbers = new Map<number, number>();
  const reasonsOf = openReasons(listings, model);
  return pairs
    .map((pair) => ({ pair, one: listing(listings, pair.one).id, other: listing(listings, pair.other).id }))
    .toSorted((a, b) => b.pair.probability - a.pair.probability || inOrder(a.one, b.one) || inOrder(a.other, b.other))
    .map(({ pair, one, other }) => {
      const group = groupOf.get(pair.one);
      const isOne = group !== undefined && group === groupOf.get(pair.other);
      if (isOne && !numbers.has(group)) numbers.set(group, numbers.size + 1);
      return {
        one,
        other,
        probability: pair.probability,
        reasons: reasonsOf(pair),
        cluster: isOne ? (numbers.get(group) ?? null) : null,
      };
    });
}

/** As people put ids in order: 9 before 10. */
const { compare: inOrder } = new Intl.Collator("en", { numeric: true });

/** Reasons in words. They follow from the place and the levels alone, of which there are few, and there may be many pairs. */
function openReasons(listings: readonly ListingFacts[], model: Model): (pair: ComparedPair) => string {
  const worded = new Map<string, readonly [string, string]>();
  return (pair) => {
    const key = `${pair.site} ${Object.values(pair.levels).join(" ")}`;
    const known =
      worded.get(key) ?? reasonsIn(judge(pair, listing(listings, pair.one), listing(listings, pair.other), model));
    worded.set(key, known);
    const near = pair.km === null ? "" : ` (${Math.round(pair.km * 1000).toLocaleString("en-GB")} m apart)`;
    return known.join(near);
  };
}

/** Why the two are at one place, and then everything that speaks for and against them, the weightiest first, with its bits; with those for how common duplicates are they add up to log2 of the odds. */
function reasonsIn({ site, evidence, held }: Judgement): readonly [string, string] {
  const weightiest = evidence
    .filter(({ bits, comparison }) => bits !== 0 && comparison !== "prior")
    .toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  const findings = weightiest.map(
    ({ comparison, finding, bits }) => `; ${comparison}: ${finding} (${bitsWritten(bits)})`,
  );
  const before = evidence
    .filter(({ comparison }) => comparison === "prior")
    .map(({ finding, bits }) => `; before that, ${finding} (${bitsWritten(bits)})`);
  return [
    `place: ${site.because}`,
    [...findings, ...before, ...(held === null ? [] : [`; held back: ${held}`])].join(""),
  ];
}

function bitsWritten(bits: number): string {
  return `${bits > 0 ? "+" : "−"}${Math.abs(bits).toFixed(1)}`;
}

function listing(listings: readonly ListingFacts[], position: number): ListingFacts {
  const found = listings[position];
  if (found === undefined) throw new RangeError(`a pair names listing ${position} of ${listings.length}`);
  return found;
}
