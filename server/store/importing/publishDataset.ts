import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { Recipe } from "../../../domain/contract/recipe.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { datasetFile } from "../dataset/datasetFile.ts";
import { findDataset } from "../dataset/findDataset.ts";
import type { OpenDatabase } from "../database.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { Refusal } from "../refusal.ts";
import { inTransaction } from "../transaction.ts";
import { clashWords } from "./clashWords.ts";
import { describeDataset, putInForce } from "./datasetRow.ts";
import { placeVenues } from "./placeVenues.ts";
import { readInto } from "./readInto.ts";
import { choicesOf } from "./recipeFor.ts";
import { refuseBadRows, refuseFileBlockers } from "./refuseBlockers.ts";
import { refreshStatistics } from "./refreshStatistics.ts";
import { refuseInForceAlready } from "./refuseInForceAlready.ts";
import { refuseReplacement } from "./refuseReplacement.ts";
import { refuseUnlike } from "./refuseUnlike.ts";
import type { Target, Watching } from "./target.ts";

/** The analyst's answers: hold out rows that cannot be used, and the dataset whose place this one takes. */
export type PublishingChoices = { readonly holdOutBadRows: boolean; readonly replaces?: DatasetId | undefined };

/**
 * Puts a draft in force, all of it or nothing. Its kept file is read and checked again, for areas and indicators may have come or gone since.
 * Throws a Refusal: "conflict" when it is no draft any more, when rows would have to be held out without a yes, or when what it replaces is not in force.
 */
export async function publishDataset(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  dataset: DatasetId,
  { holdOutBadRows, replaces }: PublishingChoices,
  watching: Watching = {},
): Promise<Dataset> {
  const publish = async (target: Target): Promise<Dataset> => {
    await lockPartnership(target.db, partnership);
    const draft = await findDataset(target.db, partnership, dataset);
    if (draft.status !== "draft") throw new Refusal("conflict", `“${draft.title}” is ${draft.status} already.`);
    const former = await refuseReplacement(target.db, partnership, replaces);
    await forgetIssues(target);
    const file = { name: draft.fileName, bytes: watched(target, datasetFile(target.db, partnership, dataset)) };
    const recipe: Recipe = { ...draft.recipe, holdOutBadRows };
    const reading = await readInto(target, file, choicesOf(recipe), { checkOnly: false, holdOutBadRows });
    refuseFileBlockers(reading);
    refuseBadRows(reading, holdOutBadRows);
    refuseUnlike(former, reading.records);
    await refuseInForceAlready(target, replaces);
    await placeVenues(target);
    await describeDataset(target, recipe, reading);
    return putInForce(target, replaces);
  };
  const published = await clashWords(() =>
    inTransaction(pool, (session) => publish({ ...session, ...watching, partnership, dataset })),
  );
  await refreshStatistics(pool, published);
  return published;
}

async function forgetIssues({ db, partnership, dataset }: Target): Promise<void> {
  await db
    .deleteFrom("datasetIssue")
    .where("partnershipId", "=", partnership)
    .where("datasetId", "=", dataset)
    .execute();
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
