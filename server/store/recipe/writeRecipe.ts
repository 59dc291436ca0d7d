import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { NewRecipe } from "../../../domain/contract/newRecipe.ts";
import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { asKeptRecipe } from "./asKeptRecipe.ts";
import { refuseUnkept } from "./refuseUnkept.ts";
import { signatureOf } from "./signatureOf.ts";

/** Keeps a recipe for files with these columns, in the place of the one that was kept for them; that one's id stays. */
export async function writeRecipe(
  db: Database,
  partnership: PartnershipId,
  { name, columns, recipe }: NewRecipe,
): Promise<KeptRecipe> {
  refuseUnkept({ name, columns, recipe });
  const said = {
    name,
    columns: JSON.stringify(columns),
    document: JSON.stringify(recipe),
    usedAt: sql<Date>`clock_timestamp()`,
  };
  const row = await db
    .insertInto("recipe")
    .values({ partnershipId: partnership, id: randomUUID(), signature: signatureOf(columns), ...said })
    .onConflict((clash) => clash.columns(["partnershipId", "signature"]).doUpdateSet(said))
    .returning(["id", "name", "columns", "document", "usedAt"])
    .executeTakeFirstOrThrow();
  return asKeptRecipe(row);
}
