import { createHash } from "node:crypto";
import { recipeSignature } from "../../../importers/match/recipeSignature.ts";

/** What a recipe is found by: the same for files with the same columns. It is hashed, for the names of a hundred columns are too long for an index. */
export function signatureOf(columns: readonly string[]): string {
  return createHash("sha256").update(recipeSignature(columns)).digest("hex");
}
