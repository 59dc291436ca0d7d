import type { Recipe } from "../../../domain/contract/recipe.ts";
import type { KeptFile } from "./keepBytes.ts";
import { noRecords } from "./copyRecords.ts";
import type { Reading } from "./readInto.ts";
import type { Target } from "./target.ts";

/** Makes the row that everything of a dataset hangs on. What the file is, is filled in by `describeDataset` before the transaction ends. */
export async function beginDataset(
  { db, partnership, dataset }: Target,
  fileName: string,
  recipe: Recipe,
): Promise<void> {
  await db
    .insertInto("dataset")
    .values({
      partnershipId: partnership,
      id: dataset,
      status: "draft",
      kind: recipe.kind,
      title: fileName,
      fileName,
      bytes: 0,
      sha256: "",
      recipe: JSON.stringify(recipe),
      rows: 0,
      heldOutRows: 0,
      records: JSON.stringify(noRecords()),
      issues: "{}",
      exclusions: "{}",
    })
    .execute();
}

/** Writes down what reading the file has shown. */
export async function describeDataset(
  target: Target,
  recipe: Recipe,
  { summary, records, issues }: Reading,
): Promise<void> {
  const { kind, title, rows, blankRows, heldOutRows, exclusions, source, licence, dataDate } = summary;
  const { headerRow, columns, remarks, proposals, doubts, fixed } = summary;
  const known = kind ?? recipe.kind;
  await ownRow(target)
    .set({
      kind: known,
      title,
      rows: rows - blankRows,
      heldOutRows,
      source: recipe.source ?? source,
      licence: recipe.licence ?? licence,
      dataDate: recipe.dataDate ?? dataDate,
      recipe: JSON.stringify({ ...recipe, kind: known }),
      records: JSON.stringify(records),
      issues: JSON.stringify(issues),
      exclusions: JSON.stringify(exclusions),
      reading: JSON.stringify({ headerRow, columns, remarks, proposals, doubts, fixed }),
    })
    .execute();
}

/** Writes down which bytes were kept. */
export async function describeFile(target: Target, { bytes, sha256 }: KeptFile): Promise<void> {
  await ownRow(target).set({ bytes, sha256 }).execute();
}

function ownRow({ db, partnership, dataset }: Target) {
  return db.updateTable("dataset").where("partnershipId", "=", partnership).where("id", "=", dataset);
}
