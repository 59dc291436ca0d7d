import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { asKeptRecipe, recipeColumns } from "./asKeptRecipe.ts";

/** A partnership's kept recipes, the last used first. */
export async function recipes(db: Database, partnership: PartnershipId): Promise<KeptRecipe[]> {
  const rows = await recipeColumns(db, partnership).orderBy("usedAt", "desc").orderBy("id").execute();
  return rows.map(asKeptRecipe);
}
