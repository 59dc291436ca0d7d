import { type KeptRecipe, keptRecipeSchema } from "../../../domain/contract/recipe.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** Every column of a partnership's recipes: the one select that all queries of recipes start from. */
export function recipeColumns(db: Database, partnership: PartnershipId) {
  return db
    .selectFrom("recipe")
    .select(["id", "name", "columns", "document", "usedAt"])
    .where("partnershipId", "=", partnership);
}

type RecipeRow = Awaited<ReturnType<ReturnType<typeof recipeColumns>["execute"]>>[number];

/** The noun from its row. */
export function asKeptRecipe({ id, name, columns, document, usedAt }: RecipeRow): KeptRecipe {
  return keptRecipeSchema.parse({ id, name, columns, recipe: document, usedAt: usedAt.toISOString() });
}
