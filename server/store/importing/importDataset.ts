import { randomUUID } from "node:crypto";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { type ImportChoices, importWithin } from "./importWithin.ts";
import type { FileToRead } from "./readInto.ts";
import type { Watching } from "./target.ts";
import { wholly } from "./wholly.ts";

/**
 * Keeps, checks and puts in force a file in one transaction and one pass over its bytes: what the command line does. Throws a Refusal, and then nothing of the
 * file has been stored, its issues neither: follow them with `onIssues`.
 */
export function importDataset(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  file: FileToRead,
  choices: Omit<ImportChoices, "turn">,
  watching: Watching = {},
): Promise<Dataset> {
  const dataset = datasetIdSchema.parse(randomUUID());
  return wholly(pool, watching, (session) =>
    importWithin({ ...session, ...watching, partnership, dataset }, file, choices),
  );
}
