import type { Duplicates } from "../../domain/contract/duplicates.ts";
import { countWritten, numberWritten } from "../data/written.ts";

/** Where the review stands, and what counts once: "31 of 44 pairs reviewed · 12 listings count as 5 offers". */
export function liveSentence({ reviewed, toReview, clusters }: Duplicates): string {
  const merged = clusters.reduce((sum, { listings }) => sum + listings.length, 0);
  const queue =
    toReview === 0
      ? "No pair waits for review"
      : `${numberWritten(reviewed)} of ${countWritten(toReview, "pair")} reviewed`;
  const counted =
    clusters.length === 0
      ? "every listing counts as one offer"
      : `${countWritten(merged, "listing")} count as ${countWritten(clusters.length, "offer")}`;
  return `${queue} · ${counted}`;
}
