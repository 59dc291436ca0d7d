import type { AreaSureness, HowSure } from "../../contract/sureness.ts";

export type NotKnown = Extract<AreaSureness, { type: "not known" }>;
export type NotKnownBecause = NotKnown["because"];
export type DrawnSureness = Extract<AreaSureness, { type: "drawn" }>;
export type DrawnWhole = Extract<HowSure["whole"], { type: "drawn" }>;

/** Each reason in a sentence, for the panel. */
export const notKnownWords: Readonly<Record<NotKnownBecause, string>> = {
  "no interval": "How sure this is, nobody knows: a need figure here is published without an interval.",
  "need unknown": "There is no need figure that gives people here.",
  "reach unknown": "It is not known how many places people here can reach.",
  "mostly unknown": "Most adults here live where nothing could be scored, so there is no score to be sure of.",
};

/**
 * What the draws come to. The seed and the number of draws make it again. `areas` stand in the order asked for; the range of
 * the whole is narrower than those of its parts, for errors cancel out where they are not shared.
 */
export type Sureness = Pick<HowSure, "seed" | "draws" | "commonError" | "whole" | "notes"> & {
  readonly areas: readonly AreaSureness[];
};
