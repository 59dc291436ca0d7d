import type { FormError } from "../../data/ErrorSummary.tsx";
import type { CombinationSetting } from "../settingField.ts";
import { type CombinationTyped, weightRead, weightsTyped } from "./combinationTyped.ts";
import type { IndicatorTitles } from "./combinationWritten.ts";

/** What is wrong with the weights of a level, each as a sentence that says what would be right. */
export function combinationErrors(
  { path, level }: CombinationSetting,
  typed: CombinationTyped,
  titles: IndicatorTitles,
): FormError[] {
  const used = weightsTyped(typed);
  const errors = used.flatMap(({ indicator, text }): FormError[] => {
    const message = weightError(`The weight of “${titles.get(indicator) ?? indicator}” (${level})`, text);
    return message === null ? [] : [{ field: weightBox(path, indicator), message }];
  });
  const tooMany = used.slice(most);
  const [surplus] = tooMany;
  if (surplus === undefined) return errors;
  const message = `No more than ${most} indicators can be combined (${level}): leave ${tooMany.length} of the weights empty`;
  return [...errors, { field: weightBox(path, surplus.indicator), message }];
}

/** The id of the box of a weight. */
export function weightBox(path: string, indicator: string): string {
  return `${path}.${indicator}`;
}

function weightError(what: string, text: string): string | null {
  const weight = weightRead(text);
  if (weight === null) return `${what} must be a number, like 1, or empty`;
  if (weight <= 0) return `${what} must be more than 0; leave it empty to leave the indicator out`;
  return weight > heaviest ? `${what} must be ${heaviest} or less` : null;
}

const most = 20;
const heaviest = 1000;
