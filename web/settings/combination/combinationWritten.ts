import type { Combination } from "../../../domain/contract/combination.ts";
import { listWritten, numberWritten } from "../../data/written.ts";
import { type CombinationTyped, weightShares, weightsTyped } from "./combinationTyped.ts";

/** What the indicators in force are called, by id. */
export type IndicatorTitles = ReadonlyMap<string, string>;

/** A combination as a sentence has it: "“Offline adults” 2 (66.7%) and “No device” 1 (33.3%), as ranks". */
export function combinationWritten(typed: CombinationTyped, titles: IndicatorTitles): string {
  const shares = weightShares(typed);
  const parts = weightsTyped(typed).map(({ indicator, text }) => {
    const share = shares?.get(indicator);
    const name = `“${titles.get(indicator) ?? indicator}” ${text}`;
    return share === undefined ? name : `${name} (${numberWritten(100 * share)}%)`;
  });
  return parts.length === 0 ? "the headline indicator alone" : `${listWritten(parts)}, as ${byWords[typed.by].title}`;
}

/** The ways to combine indicators, in plain words. */
export const byWords: Readonly<Record<Combination["by"], { readonly title: string; readonly meaning: string }>> = {
  ranks: {
    title: "ranks",
    meaning:
      "Only the order of the areas counts, so people, rates and indices go together. People are ranked per adult.",
  },
  values: {
    title: "values",
    meaning:
      "The figures themselves count, so they must be rates or indices on one scale, like the components of one published score.",
  },
};
