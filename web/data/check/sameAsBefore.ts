import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import { stepsCounted } from "../recipes/stepsCounted.ts";
import { listWritten } from "../written.ts";

/** That a file will be read as an earlier one was, and what that comes to: "… as “Need 2025” was: 2 columns matched and 12 replacements." */
export function sameAsBefore({ name, recipe }: Pick<KeptRecipe, "name" | "recipe">): string {
  const steps = stepsCounted(recipe);
  const what = steps.length === 0 ? "" : `: ${listWritten(steps)}`;
  return `An earlier file had the same columns. When this one is uploaded, it is read as “${name}” was${what}.`;
}
