import type { Recipe } from "../../../domain/contract/recipe.ts";
import { datasetFile } from "../dataset/datasetFile.ts";
import { forgetIssues } from "../dataset/forgetIssues.ts";
import { describeDataset } from "./datasetRow.ts";
import { type Reading, readInto } from "./readInto.ts";
import { choicesOf } from "./recipeFor.ts";
import type { Target } from "./target.ts";

/** Reads the kept bytes of a draft with another recipe: its issues and what is said of it are those of this reading from now on. Records are only counted. */
export async function readAgain(target: Target, fileName: string, recipe: Recipe): Promise<Reading> {
  const lastNumber = await forgetIssues(target);
  const file = { name: fileName, bytes: datasetFile(target.db, target.partnership, target.dataset) };
  const reading = await readInto(target, file, choicesOf(recipe), {
    checkOnly: true,
    holdOutBadRows: true,
    lastNumber,
  });
  await describeDataset(target, recipe, reading);
  return reading;
}
