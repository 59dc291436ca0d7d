import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { OpenDatabase } from "../../server/store/database.ts";

/**
 * The floor: COPY of the very rows that an import has stored, into empty tables of the same columns, keys and foreign keys, in one transaction that is then rolled back.
 * Seconds; writing the rows out beforehand does not count.
 */
export async function copyFloor(
  { pool }: OpenDatabase,
  folder: string,
  {
    tables,
    partnership,
    dataset,
  }: { readonly tables: readonly string[]; readonly partnership: string; readonly dataset: string },
): Promise<number> {
  const client = await pool.connect();
  try {
    for (const table of tables) {
      const rows = `select * from "${table}" where partnership_id = '${partnership}' and dataset_id = '${dataset}'`;
      await pipeline(
        client.query(copyTo(`copy (${rows}) to stdout`)),
        createWriteStream(join(folder, `${table}.copy`)),
      );
    }
    await client.query("begin");
    for (const table of tables.toReversed()) {
      await client.query(`delete from "${table}" where partnership_id = $1 and dataset_id = $2`, [
        partnership,
        dataset,
      ]);
    }
    const began = performance.now();
    for (const table of tables) await copyIn(client, table, join(folder, `${table}.copy`));
    return (performance.now() - began) / 1e3;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

function copyIn(client: PoolClient, table: string, file: string): Promise<void> {
  return pipeline(
    createReadStream(file, { highWaterMark: 1_048_576 }),
    client.query(copyFrom(`copy "${table}" from stdin`)),
  );
}
