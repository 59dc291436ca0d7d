import { sql } from "kysely";
import type { Pool } from "pg";
import { type Dataset, type RecordCounts, recordCountsSchema } from "../../../domain/contract/dataset.ts";
import { queriesOn } from "../database.ts";

/** The tables that each noun of a file fills. */
const filled: Readonly<Record<keyof RecordCounts, readonly string[]>> = {
  areas: ["area"],
  areaParts: ["area_part"],
  shapes: ["area_shape"],
  postcodes: ["postcode"],
  indicators: ["indicator"],
  needFigures: ["need_figure"],
  listings: ["provider", "venue", "listing", "offer", "run"],
};

/**
 * Tells PostgreSQL how much there is now. Without it a question asked right after a bulk COPY is planned for empty tables: all England's
 * offers then took over ten minutes instead of a fraction of a second. Outside the transaction, so that publishers do not wait for each other. Never throws: the file is
 * in force by then, and PostgreSQL comes to count by itself.
 */
export async function refreshStatistics(pool: Pool, { records }: Pick<Dataset, "records">): Promise<void> {
  const nouns = recordCountsSchema.keyof().options;
  const tables = nouns.filter((noun) => records[noun] > 0).flatMap((noun) => filled[noun]);
  if (tables.length === 0) return;
  const analyze = sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`;
  await analyze.execute(queriesOn(pool)).catch(() => {});
}
