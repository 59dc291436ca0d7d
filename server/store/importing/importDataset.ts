import { randomUUID } from "node:crypto";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Provenance } from "../../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import type { OpenDatabase } from "../database.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { inTransaction } from "../transaction.ts";
import { clashWords } from "./clashWords.ts";
import { beginDataset, describeDataset, describeFile, putInForce } from "./datasetRow.ts";
import { keepBytes } from "./keepBytes.ts";
import { placeVenues } from "./placeVenues.ts";
import type { PublishingChoices } from "./publishDataset.ts";
import { type FileToRead, readInto } from "./readInto.ts";
import { recipeFor } from "./recipeFor.ts";
import { refuseBadRows, refuseFileBlockers } from "./refuseBlockers.ts";
import { refreshStatistics } from "./refreshStatistics.ts";
import { refuseInForceAlready } from "./refuseInForceAlready.ts";
import { refuseReplacement } from "./refuseReplacement.ts";
import { refuseUnlike } from "./refuseUnlike.ts";
import type { Target, Watching } from "./target.ts";

/**
 * Keeps, checks and puts in force a file in one transaction and one pass over its bytes: what the command line does. Throws a Refusal, and then nothing of the
 * file has been stored, its issues neither: follow them with `onIssues`.
 */
export async function importDataset(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  file: FileToRead,
  choices: ReadingChoices & Provenance & PublishingChoices,
  watching: Watching = {},
): Promise<Dataset> {
  const { holdOutBadRows, replaces, ...readingChoices } = choices;
  const store = async (target: Target): Promise<Dataset> => {
    await lockPartnership(target.db, partnership);
    const former = await refuseReplacement(target.db, partnership, replaces);
    const recipe = recipeFor(readingChoices, { holdOutBadRows });
    await beginDataset(target, file.name, recipe);
    const keeping = keepBytes(target, file.bytes);
    const whole = { name: file.name, bytes: keeping.bytes };
    const reading = await readInto(target, whole, readingChoices, { checkOnly: false, holdOutBadRows });
    refuseFileBlockers(reading);
    refuseBadRows(reading, holdOutBadRows);
    refuseUnlike(former, reading.records);
    await describeFile(target, await keeping.finish());
    await refuseInForceAlready(target, replaces);
    await placeVenues(target);
    await describeDataset(target, recipe, reading);
    return putInForce(target, replaces);
  };
  const dataset = datasetIdSchema.parse(randomUUID());
  const published = await clashWords(() =>
    inTransaction(pool, (session) => store({ ...session, ...watching, partnership, dataset })),
  );
  await refreshStatistics(pool, published);
  return published;
}
