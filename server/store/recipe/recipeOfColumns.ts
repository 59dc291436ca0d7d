import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { asKeptRecipe, recipeColumns } from "./asKeptRecipe.ts";
import { signatureOf } from "./signatureOf.ts";

/** The recipe that was kept for files with these columns; null where there is none. */
export async function recipeOfColumns(
  db: Database,
  partnership: PartnershipId,
  columns: readonly string[],
): Promise<KeptRecipe | null> {
  const row = await recipeColumns(db, partnership).where("signature", "=", signatureOf(columns)).executeTakeFirst();
  return row === undefined ? null : asKeptRecipe(row);
}
