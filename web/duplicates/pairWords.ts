import type { PairStatus } from "../../domain/contract/duplicates.ts";
import type { PairChoice } from "../address/duplicatesAddress.ts";

/** What has become of a pair: a few words, and the tint of the tag that helps to see them. */
export const statusWords: Readonly<Record<PairStatus, { readonly tag: string; readonly tint: string }>> = {
  review: { tag: "To review", tint: "tag--notice" },
  "decided same": { tag: "Same, decided", tint: "tag--good" },
  "decided different": { tag: "Different, decided", tint: "" },
  merged: { tag: "Same, by itself", tint: "tag--good" },
  separate: { tag: "Left as two", tint: "" },
};

/** The choices of what is listed, in words, in the order they are offered. */
export const choiceWords: Readonly<Record<PairChoice, string>> = {
  review: "To review",
  decided: "Decided by somebody",
  merged: "Merged by themselves",
  all: "All",
};
