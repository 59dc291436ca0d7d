import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Recipe } from "../../../domain/contract/recipe.ts";
import { datasetFile } from "../dataset/datasetFile.ts";
import { forgetIssues } from "../dataset/forgetIssues.ts";
import { lockDraft } from "../dataset/lockDraft.ts";
import { describeDataset } from "./datasetRow.ts";
import { placeVenues } from "./placeVenues.ts";
import { type PuttingInForce, putInForce } from "./putInForce.ts";
import { readInto } from "./readInto.ts";
import { choicesOf } from "./recipeFor.ts";
import { refuseBadRows, refuseFileBlockers } from "./refuseBlockers.ts";
import { refuseEarly } from "./refuseEarly.ts";
import type { Target, Watching } from "./target.ts";

/**
 * Stores a draft's records and puts it in force, inside a transaction that the caller lets stand or rolls back: what publishing and the dry run have in
 * common. `turn: false` waits for no other publisher and holds none up: only for one who rolls back. Throws a Refusal.
 */
export async function publishWithin(target: Target, publishing: PuttingInForce): Promise<Dataset> {
  const { holdOutBadRows } = publishing;
  const { db, partnership, dataset } = target;
  const draft = await lockDraft(db, partnership, dataset);
  await refuseEarly(target, publishing);
  const lastNumber = await forgetIssues(target);
  const file = { name: draft.fileName, bytes: watched(target, datasetFile(db, partnership, dataset)) };
  const recipe: Recipe = { ...draft.recipe, holdOutBadRows };
  const reading = await readInto(target, file, choicesOf(recipe), { checkOnly: false, holdOutBadRows, lastNumber });
  refuseFileBlockers(reading);
  refuseBadRows(reading, holdOutBadRows);
  await placeVenues(target);
  await describeDataset(target, recipe, reading);
  return putInForce(target, publishing, reading.records);
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
