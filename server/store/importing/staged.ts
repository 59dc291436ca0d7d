import { sql } from "kysely";
import { type CopyRow, copyRows } from "../copyRows.ts";
import type { Tables } from "../tables.ts";
import type { Target } from "./target.ts";

/** Tables whose rows may be there already, and the temporary ones beside them. */
const stages = {
  area: "staged_area",
  areaPart: "staged_area_part",
  postcode: "staged_postcode",
  provider: "staged_provider",
  venue: "staged_venue",
};

/**
 * COPY cannot say what to do with a row that is there already. So rows go into a temporary table first, and `merge` takes them from there into their
 * table with one statement. The temporary table is empty before and after.
 */
export async function staged<Table extends keyof typeof stages>(
  target: Target,
  table: Table,
  rows: readonly CopyRow<Table & keyof Tables>[],
  merge: () => Promise<unknown>,
): Promise<void> {
  if (rows.length === 0) return;
  const stage = sql.table(stages[table]);
  await sql`create temporary table if not exists ${stage} (like ${sql.table(table)}) on commit drop`.execute(target.db);
  await copyRows(target.client, table, rows, { into: stages[table], signal: target.signal });
  await (target.aroundMerge === undefined ? merge() : target.aroundMerge(table, merge));
  await sql`truncate ${stage}`.execute(target.db);
}
