import { type NewRecipe, newRecipeSchema } from "../../../domain/contract/newRecipe.ts";

const largest = 10_000_000;

/** The recipe in a file as it was downloaded. Throws an Error with a sentence for the page where there is none. */
export async function recipeIn(file: File): Promise<NewRecipe> {
  if (file.size === 0) throw new Error("The selected file is empty");
  if (file.size > largest) throw new Error("The selected file must be smaller than 10MB");
  const read = newRecipeSchema.safeParse(jsonIn(await file.text()));
  if (!read.success)
    throw new Error("The selected file must be a recipe, in JSON as it was downloaded from a page like this");
  return read.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
