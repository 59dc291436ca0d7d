import type { Issue } from "../../domain/contract/issue.ts";
import type { Claim } from "../../domain/contract/offer.ts";
import { districtOf, normalPostcode } from "../cells/postcode.ts";
import type { ImportRecord } from "../record.ts";

/** A listing with the normal form of its venue's postcode. */
export type PlacedListing = Extract<ImportRecord, { type: "listing" }> & { readonly postcode: string };

/** What the postcode list says of postcodes; see `Surroundings.postcodesKnown`. */
export type KnownPostcodes = ReadonlyMap<string, { readonly ended: string | null }>;

/**
 * From how many full postcodes of a district on a list is taken to have all of it. Real districts have hundreds; a list made for a few venues has a handful, and
 * cannot say that another postcode is not real.
 */
export const enoughOfDistrict = 100;

/** The listing of a record, if it has one with a postcode; empty otherwise. */
export function withPostcode(record: ImportRecord): readonly PlacedListing[] {
  if (record.type !== "listing") return [];
  const written = record.claim.venue.postcode;
  const postcode = written === null ? null : normalPostcode(written);
  return postcode === null ? [] : [{ ...record, postcode }];
}

/** All that must be known to judge the listings: their postcodes and the districts these lie in, each once. */
export function postcodesToAskFor(listings: readonly PlacedListing[]): string[] {
  return [...new Set(listings.flatMap(({ postcode }) => [postcode, districtOf(postcode)]))];
}

/** What is to be said about a listing's postcode: it is none in use, or the venue has no point of its own and the postcode, which is only a district or not in the list, gives it none. Empty when all is well. */
export function aboutPostcode({ row, cells, claim, postcode }: PlacedListing, known: KnownPostcodes): readonly Issue[] {
  const problem = problemOf(postcode, claim, known);
  if (problem === null) return [];
  const [column, value] = Object.entries(cells).find(([, cell]) => normalPostcode(cell) === postcode) ?? [null, null];
  return [{ severity: "warning", row, column, value, ...problem }];
}

function problemOf(postcode: string, { venue }: Claim, known: KnownPostcodes) {
  const district = districtOf(postcode);
  if (postcode === district) return venue.lon === null ? districtOnly(district) : null;
  const ended = known.get(postcode)?.ended;
  if (typeof ended === "string") return outOfUse(postcode, ended);
  // A list may cover a part of the country only, or hold nothing but districts: it can judge where it has the whole district.
  if (ended === undefined && known.has(district)) return notInTheList(postcode, district);
  return ended === undefined && venue.lon === null ? nowhere(postcode) : null;
}

function districtOnly(district: string) {
  return {
    type: "postcode district only",
    message: `${district} is a postcode district, which does not say where in it the venue is, so the venue reaches nobody.`,
    mend: "Write the full postcode, such as M14 5TQ, or give the venue's longitude and latitude.",
  };
}

function outOfUse(postcode: string, ended: string) {
  return {
    type: "postcode out of use",
    message: `${postcode} went out of use in ${ended.slice(0, 7)}.`,
    mend: "Write the postcode that the venue has now.",
  };
}

function nowhere(postcode: string) {
  return {
    type: "venue without a point",
    message: `${postcode} is not in the postcode list and the row has no longitude and latitude, so the venue reaches nobody.`,
    mend: "Correct the postcode, give the venue's longitude and latitude, or load a postcode list that has it.",
  };
}

function notInTheList(postcode: string, district: string) {
  return {
    type: "postcode not in the list",
    message: `${postcode} is not a real postcode as far as the postcode list tells: it has those of ${district}, but not this one.`,
    mend: "Correct it, or leave it blank and give the venue's longitude and latitude.",
  };
}
