import type { Recipe } from "../../../domain/contract/recipe.ts";
import { datasetFile } from "../dataset/datasetFile.ts";
import { forgetIssues } from "../dataset/forgetIssues.ts";
import { describeDataset } from "./datasetRow.ts";
import { type HowToRead, type Reading, readInto } from "./readInto.ts";
import { choicesOf } from "./recipeFor.ts";
import type { Target, Watching } from "./target.ts";

/** Reads the kept bytes of a draft with a recipe: its issues and what is said of it are those of this reading from now on. */
export async function readAgain(
  target: Target,
  fileName: string,
  recipe: Recipe,
  how: Omit<HowToRead, "lastNumber">,
): Promise<Reading> {
  const { db, partnership, dataset } = target;
  const lastNumber = await forgetIssues(target);
  const file = { name: fileName, bytes: watched(target, datasetFile(db, partnership, dataset)) };
  const reading = await readInto(target, file, choicesOf(recipe), { ...how, lastNumber });
  await describeDataset(target, recipe, reading);
  return reading;
}

async function* watched(
  { signal, onProgress }: Watching,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let total = 0;
  for await (const piece of bytes) {
    signal?.throwIfAborted();
    total += piece.length;
    yield piece;
    onProgress?.(total);
  }
}
