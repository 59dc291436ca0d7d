import { sql } from "kysely";
import type { Dataset, RecordCounts } from "../../../domain/contract/dataset.ts";
import type { Mode, Publishing } from "../../../domain/contract/publishing.ts";
import { basisOf } from "../dataset/basisOf.ts";
import { findDataset } from "../dataset/findDataset.ts";
import { recordEvent } from "../dataset/recordEvent.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { keepRecipe } from "../recipe/keepRecipe.ts";
import { publishingMode } from "./publishingMode.ts";
import { refuseChangedSince } from "./refuseChangedSince.ts";
import { refuseInForceAlready } from "./refuseInForceAlready.ts";
import { refuseOldPeriods } from "./refuseOldPeriods.ts";
import { refuseReplacement } from "./refuseReplacement.ts";
import { refuseUnlike } from "./refuseUnlike.ts";
import type { Target } from "./target.ts";

/** How to publish, and whether to wait for one's turn: without it nobody is held up, and the transaction must be rolled back. */
export type PuttingInForce = Readonly<Publishing> & { readonly turn?: boolean };

/**
 * Puts a dataset whose records are all there in force. What may be in force already is looked for before our turn comes, and again only if something has
 * changed meanwhile: from the turn to the end of the transaction nobody else publishes, undoes or changes settings in this partnership, so that is kept short.
 * Throws a Refusal ("conflict").
 */
export async function putInForce(
  target: Target,
  { turn = true, replaces, basis, by, why, ...said }: PuttingInForce,
  records: RecordCounts,
): Promise<Dataset> {
  const { db, partnership, dataset } = target;
  const mode = publishingMode({ ...said, replaces });
  const seen = await basisOf(db, partnership);
  await refuseDoubled(target, mode, replaces, records);
  if (turn) await lockPartnership(db, partnership);
  await refuseChangedSince(db, partnership, basis);
  refuseUnlike(await refuseReplacement(db, partnership, replaces), records);
  if (seen !== (await basisOf(db, partnership))) await refuseDoubled(target, mode, replaces, records);
  await markPublished(target, mode, replaces);
  await recordEvent(db, { partnership, dataset, what: "published", by, why });
  const published = await findDataset(db, partnership, dataset);
  if (turn) await keepRecipe(target, published);
  return published;
}

async function refuseDoubled(
  target: Target,
  mode: Mode,
  replaces: Publishing["replaces"],
  records: RecordCounts,
): Promise<void> {
  try {
    if (mode === "new period") await refuseOldPeriods(target, records);
    await refuseInForceAlready(target, replaces, records);
  } catch (refusal) {
    // Who was quicker and took the same dataset's place tells more than the figures that are there now.
    await refuseReplacement(target.db, target.partnership, replaces);
    throw refusal;
  }
}

async function markPublished(
  { db, partnership, dataset }: Target,
  mode: Mode,
  replaces: Publishing["replaces"],
): Promise<void> {
  await db
    .updateTable("dataset")
    .set({
      status: "published",
      // The clock and not the transaction's start: who waited for another publisher comes after that one.
      publishedAt: sql<Date>`clock_timestamp()`,
      replaces: replaces ?? null,
      mode,
    })
    .where("partnershipId", "=", partnership)
    .where("id", "=", dataset)
    .execute();
}
