import { z } from "zod";

/** What a reader must know about one area's score. */
export const gapFlagSchema = z.enum([
  "no provision in reach",
  "small number",
  "partial",
  "need partly unknown",
  "need mostly unknown",
  "places partly unknown",
  "places unknown",
  "need unknown",
  "need suppressed",
  "need partly suppressed",
  "places imputed",
  "no point",
]);
export type GapFlag = z.infer<typeof gapFlagSchema>;

/** Each flag in a sentence, for the panel. */
export const gapFlags: Readonly<Record<GapFlag, string>> = {
  "no provision in reach": "No place to learn at this level is within reach.",
  "small number": "The need is so small that a few people change the score.",
  partial: "More than a twentieth of the adults in reach have no known need, which flatters this score.",
  "need mostly unknown":
    "Most adults here live where nothing could be scored, so what is known of the rest is no score for all.",
  "need partly unknown": "Some of the smaller areas inside have no need figure; they are left out of the sums.",
  "places partly unknown": "Some offers in reach do not say how many places they have; they are not counted.",
  "places unknown": "No offer in reach says how many places it has.",
  "need unknown": "There is no need figure that gives people here.",
  "need suppressed":
    "Only the bounds of the need are known. It competes for places at the middle of them; its own score is a range, not a number.",
  "need partly suppressed":
    "Of some of the smaller areas inside only the bounds of the need are known; they are counted at the middle of these.",
  "places imputed": "Some offers in reach do not say how many places they have; they are taken to have a usual number.",
  "no point": "Where its people live is not known as a point on the map, so nobody can say what they can reach.",
};
