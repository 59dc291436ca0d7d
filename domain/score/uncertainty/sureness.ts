import type { AreaSureness, HowSure } from "../../contract/sureness.ts";

export type NotKnown = Extract<AreaSureness, { type: "not known" }>;
export type NotKnownBecause = NotKnown["because"];
export type DrawnSureness = Extract<AreaSureness, { type: "drawn" }>;
export type DrawnWhole = Extract<HowSure["whole"], { type: "drawn" }>;

/**
 * What the draws come to. The seed and the number of draws make it again. `areas` stand in the order asked for; the range of
 * the whole is narrower than those of its parts, for errors cancel out where they are not shared.
 */
export type Sureness = Pick<HowSure, "seed" | "draws" | "commonError" | "whole" | "notes"> & {
  readonly areas: readonly AreaSureness[];
  /** Of the areas that were to be drawn together; null where none were. */
  readonly together: HowSure["whole"] | null;
};
