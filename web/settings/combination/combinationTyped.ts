import type { Combination } from "../../../domain/contract/combination.ts";
import { numberTyped } from "../numberTyped.ts";

/** The indicators of a level that are combined, as their boxes hold them: the text of each weight by the indicator's id. An empty one is not used. */
export type CombinationTyped = {
  readonly by: Combination["by"];
  readonly weights: Readonly<Record<string, string>>;
};

/** A combination as it stands in its boxes. None is ranks without a weight. */
export function combinationTyped(combination: Combination | null): CombinationTyped {
  if (combination === null) return { by: "ranks", weights: {} };
  const weights = combination.weights.map(({ indicator, weight }) => [indicator, String(weight)]);
  return { by: combination.by, weights: Object.fromEntries(weights) };
}

/** The weights that are in use, in order of the indicators' ids. */
export function weightsTyped({ weights }: CombinationTyped): { readonly indicator: string; readonly text: string }[] {
  return Object.entries(weights)
    .map(([indicator, text]) => ({ indicator, text: text.trim() }))
    .filter(({ text }) => text !== "")
    .toSorted((one, other) => (one.indicator < other.indicator ? -1 : 1));
}

/** What is put into the settings: null where no weight is typed, and text where no number can be read, so that the schema refuses it. */
export function combinationRead(typed: CombinationTyped): unknown {
  const weights = weightsTyped(typed).map(({ indicator, text }) => ({ indicator, weight: weightRead(text) ?? text }));
  return weights.length === 0 ? null : { by: typed.by, weights };
}

/** Whether boxes hold the combination in force, in whatever order it was written. */
export function isSameCombination(inForce: Combination | null, typed: CombinationTyped): boolean {
  return JSON.stringify(combinationRead(combinationTyped(inForce))) === JSON.stringify(combinationRead(typed));
}

/** The number in the box of a weight; null where it is none. */
export function weightRead(text: string): number | null {
  return numberTyped({ unit: "" }, text);
}

/** Each indicator's part of the whole, 0 to 1; null while any weight is none. */
export function weightShares(typed: CombinationTyped): ReadonlyMap<string, number> | null {
  const weights = weightsTyped(typed).flatMap(({ indicator, text }) => {
    const weight = weightRead(text);
    return weight === null || weight <= 0 ? [] : [{ indicator, weight }];
  });
  if (weights.length < weightsTyped(typed).length) return null;
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  return new Map(weights.map(({ indicator, weight }) => [indicator, weight / sum]));
}
