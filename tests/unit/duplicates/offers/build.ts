import { listingRef } from "../../../../domain/contract/listingRef.ts";
import { type Offer, offerSchema } from "../../../../domain/contract/offer.ts";
import { listingKeys } from "../../../../domain/duplicates/offers/listingKeys.ts";
import type { JudgedPair, Resolved, ResolveInput } from "../../../../domain/duplicates/offers/resolved.ts";
import { resolveOffers } from "../../../../domain/duplicates/offers/resolveOffers.ts";

/** The id of a made-up dataset, by its number. */
export function file(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** “Computer basics” of the Hulme Hub, essential, in person, 20 places a year: row 2 of file 1 but for what is said. */
export function listing(at: string, more: ListingWords = {}): Offer {
  const [number, row] = at.split(":").map(Number);
  const { places = 20, name = "Hulme Hub", postcode = "M15 5AA", venue, ...rest } = more;
  return offerSchema.parse({
    ...nothingSaid,
    id: `row-${row}`,
    listingId: `row-${row}`,
    dataset: file(number ?? Number.NaN),
    row,
    provider: { name, ukprn: null, companyNumber: null, charityNumber: null },
    venue: {
      name: "Hulme Library",
      address: "1 Stretford Road",
      postcode,
      lon: null,
      lat: null,
      pointQuality: null,
      ...venue,
    },
    places,
    placesPerYear: places,
    placesBasis: places === null ? "unknown" : "measured",
    ...rest,
  });
}

type ListingWords = Partial<Omit<Offer, "venue">> & {
  readonly name?: string;
  readonly postcode?: string | null;
  readonly venue?: Partial<Offer["venue"]>;
};

const nothingSaid = {
  title: "Computer basics",
  level: "essential",
  delivery: "in person",
  serves: [],
  placesPeriod: "year",
  audience: null,
  cost: null,
  times: null,
  starts: null,
  ends: null,
  funding: null,
  website: null,
  phone: null,
  email: null,
  started: null,
  completed: null,
};

/** What becomes of listings whose files were published in order of number, each pair likely by .99 where nothing else is said. */
export function resolved(
  offers: readonly Offer[],
  pairs: readonly (readonly [number, number, number?])[],
  more: Partial<Omit<ResolveInput, "decisions">> & { readonly decisions?: readonly Decided[] } = {},
): Resolved {
  const keys = listingKeys(offers);
  const keyOf = (position: number): string => keys.get(offers.map(listingRef)[position] ?? noListing) ?? "";
  const { decisions = [], ...rest } = more;
  return resolveOffers({
    offers,
    keys,
    datasets: [...new Set(offers.map(({ dataset }) => dataset))].map((id) => ({
      id,
      dataDate: null,
      publishedAt: `2026-01-${id.slice(-2)}T10:00:00.000Z`,
    })),
    pairs: pairs.map(([one, other, probability = 0.99]): JudgedPair => ({ one, other, probability, held: null })),
    decisions: decisions.map(([one, other, verdict], place) => ({
      oneKey: keyOf(one),
      otherKey: keyOf(other),
      verdict,
      number: place + 1,
    })),
    mergeFrom: 0.95,
    reviewFrom: 0.2,
    ...rest,
  });
}

const noListing = listingRef({ dataset: file(0), row: 1 });

/** Two positions and what somebody decided about them, one after the other. */
export type Decided = readonly [number, number, "same" | "different"];

/** Each offer as the rows behind it, the one that gives the figures first: "1:2 2:7". */
export function rowsBehind({ offers }: Resolved): string[] {
  return offers.map((offer) => (offer.merged?.claims ?? [offer]).map(rowName).join(" "));
}

function rowName({ dataset, row }: { readonly dataset: string; readonly row: number }): string {
  return `${Number(dataset.slice(-12))}:${row}`;
}
