import { randomUUID } from "node:crypto";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Provenance } from "../../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { findDataset } from "../dataset/findDataset.ts";
import type { OpenDatabase } from "../database.ts";
import { findPartnership } from "../partnership/findPartnership.ts";
import { inTransaction } from "../transaction.ts";
import { beginDataset, describeDataset, describeFile } from "./datasetRow.ts";
import { keepBytes } from "./keepBytes.ts";
import { type FileToRead, readInto } from "./readInto.ts";
import { recipeFor } from "./recipeFor.ts";
import { refuseFileBlockers } from "./refuseBlockers.ts";
import type { Target, Watching } from "./target.ts";

/**
 * Keeps a file and its issues as a draft, and nothing else of it. The file passes once. Throws a Refusal ("unusable", with the file blockers as its
 * issues) when it cannot be read; then nothing has been stored. If `file.bytes` throws, nothing is stored either.
 */
export function storeDraft(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  file: FileToRead,
  choices: ReadingChoices & Provenance = {},
  watching: Watching = {},
): Promise<Dataset> {
  return inTransaction(pool, async (session) => {
    await findPartnership(session.db, partnership);
    const target: Target = { ...session, ...watching, partnership, dataset: datasetIdSchema.parse(randomUUID()) };
    const recipe = recipeFor(choices, { holdOutBadRows: false });
    await beginDataset(target, file.name, recipe);
    const keeping = keepBytes(target, file.bytes);
    const reading = await readInto(target, { name: file.name, bytes: keeping.bytes }, choices, {
      checkOnly: true,
      holdOutBadRows: true,
    });
    await describeFile(target, await keeping.finish());
    refuseFileBlockers(reading);
    await describeDataset(target, recipe, reading);
    return findDataset(session.db, partnership, target.dataset);
  });
}
