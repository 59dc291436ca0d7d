import type { ListingRef } from "../../domain/contract/listingRef.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";

/**
 * What is wanted of the listings of a snapshot: that all are compared and that this is kept; everything found as the line that ends a stream, or as lines of CSV (without the
 * header); one pair in full; or the keys, names and levels of listings.
 */
export type DuplicatesWish =
  | { readonly type: "compared" }
  | { readonly type: "answer" }
  | { readonly type: "csv" }
  | { readonly type: "pair"; readonly one: ListingRef; readonly other: ListingRef }
  | { readonly type: "keys"; readonly refs: readonly ListingRef[] };

/** What the thread is asked. */
export type DuplicatesJob = { readonly snapshot: Snapshot; readonly wish: DuplicatesWish };

/** Bytes of JSON or CSV; or the first listing that is not in force. */
export type DuplicatesReply = Uint8Array | { readonly notInForce: ListingRef };

/** Is this what the thread of duplicates is asked? Only the server itself asks it, so the outline is enough. */
export function isDuplicatesJob(question: unknown): question is DuplicatesJob {
  return typeof question === "object" && question !== null && "snapshot" in question && "wish" in question;
}

/** Is this what the thread of duplicates answers? */
export function isDuplicatesReply(answer: unknown): answer is DuplicatesReply {
  return answer instanceof Uint8Array || (typeof answer === "object" && answer !== null && "notInForce" in answer);
}
