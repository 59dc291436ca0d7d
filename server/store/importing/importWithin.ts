import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Provenance } from "../../../domain/contract/provenance.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { findPartnership } from "../partnership/findPartnership.ts";
import { beginDataset, describeDataset, describeFile } from "./datasetRow.ts";
import { joinSameCodes } from "./joinSameCodes.ts";
import { keepBytes } from "./keepBytes.ts";
import { placeVenues } from "./placeVenues.ts";
import { type PuttingInForce, putInForce } from "./putInForce.ts";
import { type FileToRead, readInto } from "./readInto.ts";
import { recipeFor } from "./recipeFor.ts";
import { refuseBadRows, refuseFileBlockers } from "./refuseBlockers.ts";
import { refuseEarly } from "./refuseEarly.ts";
import type { Target } from "./target.ts";

/** How a file is to be read, where it comes from, and how it joins what is in force. */
export type ImportChoices = ReadingChoices & Provenance & PuttingInForce;

/**
 * Keeps, checks and puts in force a file in one pass over its bytes, inside a transaction that the caller lets stand or rolls back: what importing and its
 * dry run have in common. Throws a Refusal.
 */
export async function importWithin(target: Target, file: FileToRead, choices: ImportChoices): Promise<Dataset> {
  const { holdOutBadRows, replaces, mode, basis, by, why, turn, ...readingChoices } = choices;
  const publishing = { holdOutBadRows, replaces, mode, basis, by, why, ...(turn !== undefined && { turn }) };
  await findPartnership(target.db, target.partnership);
  await refuseEarly(target, publishing);
  const recipe = recipeFor(readingChoices, { holdOutBadRows });
  await beginDataset(target, file.name, recipe);
  const keeping = keepBytes(target, file.bytes);
  const whole = { name: file.name, bytes: keeping.bytes };
  const reading = await readInto(target, whole, readingChoices, { checkOnly: false, holdOutBadRows });
  refuseFileBlockers(reading);
  refuseBadRows(reading, holdOutBadRows);
  await describeFile(target, await keeping.finish());
  await placeVenues(target);
  await joinSameCodes(target, reading.records);
  await describeDataset(target, recipe, reading);
  return putInForce(target, publishing, reading.records);
}
