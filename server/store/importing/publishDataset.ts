import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Publishing } from "../../../domain/contract/publishing.ts";
import type { OpenDatabase } from "../database.ts";
import { publishWithin } from "./publishWithin.ts";
import type { Watching } from "./target.ts";
import { wholly } from "./wholly.ts";

/** The analyst's answers: hold out rows that cannot be used, how the file joins what is in force, and who says why. */
export type PublishingChoices = Readonly<Publishing>;

/**
 * Puts a draft in force, all of it or nothing. Its kept file is read and checked again, for areas and indicators may have come or gone since.
 * Throws a Refusal: "conflict" when it is no draft any more, when rows would have to be held out without a yes, when what it replaces is not in force, when
 * what it holds is in force already, or when something has changed since its `basis`.
 */
export function publishDataset(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  dataset: DatasetId,
  publishing: PublishingChoices,
  watching: Watching = {},
): Promise<Dataset> {
  return wholly(pool, watching, (session) =>
    publishWithin({ ...session, ...watching, partnership, dataset }, publishing),
  );
}
