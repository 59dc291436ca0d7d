import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Recipe } from "../../../domain/contract/recipe.ts";
import type { Target } from "../importing/target.ts";
import { isWorthKeeping } from "./saysSomething.ts";
import { writeRecipe } from "./writeRecipe.ts";

/**
 * Keeps how a published dataset was read for the next file with its columns, where the analyst has said anything. A correction of a single row is kept only
 * where it fitted; the date of the data and the yes to held-out rows are about this file alone.
 */
export async function keepRecipe(
  { db, partnership }: Pick<Target, "db" | "partnership">,
  { title, recipe, reading }: Dataset,
): Promise<void> {
  const { dataDate: _, from: __, ...lasting } = recipe;
  const columns = reading.columns.map(({ name }) => name);
  const fixes = recipe.fixes?.filter(({ row }, index) => row === undefined || reading.fixed[index] !== 0);
  const document: Recipe = { ...lasting, ...(fixes !== undefined && { fixes }), holdOutBadRows: false };
  // Shapes have no columns that the next file could be known by.
  if (columns.length > 0 && isWorthKeeping(document)) {
    await writeRecipe(db, partnership, { name: title, columns, recipe: document });
  }
}
