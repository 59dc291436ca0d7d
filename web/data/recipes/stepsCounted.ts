import type { Recipe } from "../../../domain/contract/recipe.ts";
import { countWritten } from "../written.ts";

/** What a recipe does beyond naming a kind, counted: ["2 columns matched", "12 replacements"]. */
export function stepsCounted({ columns = {}, constants = {}, answers = {}, fixes = [] }: Recipe): string[] {
  return [
    counted(Object.keys(columns).length, "column matched", "columns matched"),
    counted(
      Object.keys(constants).length,
      "value that is the same in every row",
      "values that are the same in every row",
    ),
    counted(Object.keys(answers).length, "answer about unclear cells", "answers about unclear cells"),
    counted(fixes.length, "replacement", "replacements"),
  ].filter((words) => words !== null);
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : countWritten(count, one, many);
}
