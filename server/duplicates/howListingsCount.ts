import { z } from "zod";
import type { Verdict } from "../../domain/contract/duplicateDecision.ts";
import type { ListingRef } from "../../domain/contract/listingRef.ts";
import { contentKey } from "../score/contentKey.ts";

/** What somebody only thinks of deciding. */
export type Thought = {
  readonly verdict: Verdict;
  readonly pairs: readonly { readonly one: ListingRef; readonly other: ListingRef }[];
};

/** How listings count in a score: duplicates once, every listing by itself, or duplicates once as they would be with a decision that is only thought of. */
export type HowListingsCount = "counted once" | "as published" | Thought;

/** Names how listings count: the same words for the same thing. A thought of many pairs is asked about level by level, and is put into words once. */
export function nameOfListings(listings: HowListingsCount): string {
  if (typeof listings === "string") return listings;
  const name = named.get(listings) ?? contentKey(listings);
  named.set(listings, name);
  return name;
}

const named = new WeakMap<Thought, string>();

/** What may be asked for by name. */
export const listingsSchema = z.enum(["counted once", "as published"]);
