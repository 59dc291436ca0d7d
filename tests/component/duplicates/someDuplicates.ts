import {
  type DuplicateEffect,
  type Duplicates,
  type DuplicateTotals,
  duplicateEffectSchema,
  duplicatesSchema,
  type ListingPair,
  type PairInFull,
  pairInFullSchema,
} from "../../../domain/contract/duplicates.ts";
import { type Decision, decisionSchema } from "../../../domain/contract/duplicateDecision.ts";
import type { Judgement } from "../../../domain/contract/evidence.ts";
import { type Claim, claimSchema } from "../../../domain/contract/offer.ts";
import { ids } from "../data/aDataset.ts";

/** The name of the listing in a row of the first file (`a`) or the second (`b`). */
export function ref(file: "a" | "b", row: number): string {
  return `${file === "a" ? ids.one : ids.two}:${row}`;
}

/** A pair of row n of the first file and row n of the second; name what a test is about. */
export function aPair(row: number, told: Partial<Omit<ListingPair, "one" | "other">> = {}) {
  return {
    one: ref("a", row),
    other: ref("b", row),
    probability: 0.6,
    status: "review",
    held: null,
    decision: null,
    ...told,
  };
}

const providers = ["", "", "Ash Library", "Birch College", "Cedar Charity", "Damson Hub", "Elder Trust"];

function aCard(file: "a" | "b", row: number) {
  return {
    ref: ref(file, row),
    dataset: file === "a" ? ids.one : ids.two,
    row,
    provider: `${providers[row]}${file === "b" ? " Ltd" : ""}`,
    title: row === 4 ? "Spreadsheets" : "Tablets",
    level: row === 4 ? "general" : "essential",
    venue: row === 3 ? "Rue du Café" : null,
    postcode: `TS1 ${row}AA`,
    placesPerYear: row === 5 ? null : 10 * row,
  };
}

type Told = Partial<Omit<Duplicates, "pairs" | "clusters" | "cards">> & {
  readonly pairs?: readonly ReturnType<typeof aPair>[];
  readonly clusters?: readonly unknown[];
};

/** Three pairs that wait for somebody, in two files of listings. */
export function someDuplicates({ pairs = [aPair(2), aPair(3), aPair(4)], ...told }: Told = {}): Duplicates {
  return duplicatesSchema.parse({
    partnership: "tees-valley",
    snapshot: "snapshot-1",
    mergeFrom: 0.95,
    reviewFrom: 0.2,
    lastDecision: 7,
    datasets: [
      { id: ids.one, title: "Offers: 6 rows", fileName: "council.csv" },
      { id: ids.two, title: "Offers: 6 rows", fileName: "colleges.csv" },
    ],
    listings: 10,
    compared: 8,
    blocking: [{ rule: "the same postcode", pairs: 8, overFull: 1 }],
    toReview: pairs.length,
    reviewed: pairs.filter(({ status }) => status.startsWith("decided")).length,
    cards: [2, 3, 4, 5, 6].flatMap((row) => [aCard("a", row), aCard("b", row)]),
    pairs,
    clusters: [],
    notes: [],
    ...told,
  });
}

/** Six bits for one listing, two against, and a phone that only one of them says. */
export const aJudgement: Judgement = {
  probability: 0.8,
  site: { because: "the same postcode", km: 0.12 },
  held: null,
  evidence: [
    { comparison: "prior", finding: "one in four pairs at one place", bits: -2, one: null, other: null },
    {
      comparison: "name",
      finding: "the same but for the legal form",
      bits: 5.5,
      one: "ash library",
      other: "ash library",
    },
    { comparison: "address", finding: "another street", bits: -1.5, one: "1 high street", other: "9 low road" },
    { comparison: "phone", finding: "not said by both", bits: 0, one: "01642000001", other: null },
  ],
};

/** A pair in full: rows n of both files. */
export function aPairInFull(row: number, judgement: Judgement | null = aJudgement): PairInFull {
  const listing = (file: "a" | "b", claim: Claim) => ({
    ref: ref(file, row),
    offer: {
      ...claim,
      id: `${file}-${row}`,
      dataset: file === "a" ? ids.one : ids.two,
      row,
      placesPerYear: claim.places,
    },
    cells: file === "a" ? { organisation: claim.provider.name, "post code": "" } : { Name: claim.provider.name },
  });
  const one = aClaim({ listingId: `a${row}`, phone: "01642 000001", website: "ash.example", places: 20 });
  const other = aClaim({ listingId: `b${row}`, phone: null, website: "ASH.example", places: 30 });
  return pairInFullSchema.parse({
    pair: aPair(row),
    one: listing("a", one),
    other: listing("b", { ...other, provider: { ...other.provider, name: `${providers[row]} Ltd` } }),
    judgement,
  });

  function aClaim(told: Partial<Claim>): Claim {
    return claimSchema.parse({
      provider: { name: providers[row], ukprn: null, companyNumber: null, charityNumber: null },
      title: "Tablets",
      level: "essential",
      delivery: "in person",
      venue: {
        name: null,
        address: "1 High Street",
        postcode: "TS1 1AA",
        lon: -1.2,
        lat: 54.5,
        pointQuality: "postcode",
      },
      serves: [],
      placesPeriod: "year",
      placesBasis: "measured",
      audience: null,
      cost: null,
      times: null,
      starts: null,
      ends: null,
      funding: null,
      email: null,
      started: null,
      completed: null,
      ...told,
    });
  }
}

/** A decision as the history has it. */
export function aDecision(told: Partial<Decision> = {}): Decision {
  return decisionSchema.parse({
    number: 8,
    at: "2026-11-22T10:32:00.000Z",
    by: null,
    why: null,
    verdict: "same",
    decidedBy: "pair",
    pairs: 1,
    takesBack: null,
    takenBack: false,
    example: "“Ash Library” and “Ash Library Ltd”",
    ...told,
  });
}

/** What duplicates hide: 40 people at the essential level, nothing at the others, of which specialist need is not known. */
export function anEffect(then: number | null = null): DuplicateEffect {
  const states = ["level", "asPublished", "now", "ifDecided"] as const;
  const levels = [
    ["essential", totals(10, 300), totals(8, 340), then === null ? null : totals(6, then)],
    ["general", totals(3, 12), totals(3, 12), null],
    ["specialist", totals(3, null), totals(2, null), null],
  ].map((told) => Object.fromEntries(states.map((state, place) => [state, told[place]])));
  return duplicateEffectSchema.parse({ partnership: "tees-valley", snapshot: "snapshot-1", levels });
}

function totals(offers: number, unmet: number | null): DuplicateTotals {
  return { offers, places: 100, needPerYear: 500, unmet, gapScore: null };
}
