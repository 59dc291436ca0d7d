import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { asKeptRecipe, recipeColumns } from "./asKeptRecipe.ts";

/** One kept recipe. Throws a Refusal ("not found") when that partnership has none of this id. */
export async function findRecipe(db: Database, partnership: PartnershipId, id: string): Promise<KeptRecipe> {
  const row = await recipeColumns(db, partnership).where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw noRecipe(partnership, id);
  return asKeptRecipe(row);
}

/** Forgets one. Throws a Refusal ("not found") when there is none. */
export async function deleteRecipe(db: Database, partnership: PartnershipId, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("recipe")
    .where("partnershipId", "=", partnership)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw noRecipe(partnership, id);
}

function noRecipe(partnership: PartnershipId, id: string): Refusal {
  return new Refusal("not found", `The partnership ${partnership} has no recipe ${id}.`);
}
