import { readFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { newRecipeSchema } from "../../domain/contract/newRecipe.ts";
import { type Provenance, provenanceSchema } from "../../domain/contract/provenance.ts";
import { type ReadingChoices, readingChoicesSchema } from "../../domain/contract/recipe.ts";

const choicesSchema = readingChoicesSchema.extend(provenanceSchema.shape);
const writtenSchema = newRecipeSchema.transform(({ recipe }) => choicesSchema.parse(recipe)).or(choicesSchema.strict());

/** The recipe in a file: an exported one, or choices that somebody has written by hand. For the command line: a wrong one is a wrong call. */
export function recipeFromFile(path: string): ReadingChoices & Provenance {
  const read = writtenSchema.safeParse(jsonIn(path));
  if (read.success) return read.data;
  throw new InvalidArgumentError(`${path} is no recipe. Export one: atlas recipes --export ID`);
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (fault) {
    throw new InvalidArgumentError(
      `${path} cannot be read as a recipe: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}
