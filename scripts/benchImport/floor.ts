import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
// oxlint-disable-next-line no-restricted-imports -- the benchmark times a COPY that the product does not have
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { type OpenDatabase, openDatabase } from "../../server/store/database.ts";
import { migrateToLatest } from "../../server/store/migrate.ts";
import { backendCpu } from "./backendCpu.ts";

/** What the floor came to: seconds by the clock, and of PostgreSQL's processor where that can be told. */
export type Floor = { readonly seconds: number; readonly postgresCpu: number };

/**
 * The floor: COPY of the very rows that an import has stored, one COPY for a table and in one transaction, into a new database with the same tables, keys, foreign
 * keys and checks. Writing the rows out beforehand does not count, nor does the row of the dataset that they hang on.
 */
export async function copyFloor(
  { url, pool }: OpenDatabase,
  folder: string,
  { tables, dataset }: { readonly tables: readonly string[]; readonly dataset: string },
): Promise<Floor> {
  for (const table of tables) {
    const rows = `select * from "${table}" where dataset_id = '${dataset}'`;
    await copyOut(pool, rows, fileOf(folder, table));
  }
  await copyOut(pool, "select * from partnership", fileOf(folder, "partnership"));
  await copyOut(pool, `select * from dataset where id = '${dataset}'`, fileOf(folder, "dataset"));
  const name = `floor_${tables.at(-1)}`;
  await pool.query(`create database ${name}`);
  const empty = openDatabase(withDatabase(url, name), { connections: 1 });
  try {
    await migrateToLatest(empty);
    await copyIn(empty, folder, ["partnership", "dataset"]);
    await empty.pool.query("checkpoint");
    const cpu = await backendCpu(empty);
    const began = performance.now();
    await copyIn(empty, folder, tables);
    const seconds = (performance.now() - began) / 1e3;
    return { seconds, postgresCpu: (await backendCpu(empty)) - cpu };
  } finally {
    await empty.close();
    await pool.query(`drop database ${name}`);
  }
}

async function copyIn({ pool }: OpenDatabase, folder: string, tables: readonly string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    for (const table of tables) {
      const rows = createReadStream(fileOf(folder, table), { highWaterMark: 1_048_576 });
      await pipeline(rows, client.query(copyFrom(`copy "${table}" from stdin`)));
    }
    await client.query("commit");
  } finally {
    client.release();
  }
}

async function copyOut(pool: OpenDatabase["pool"], rows: string, file: string): Promise<void> {
  const client = await pool.connect();
  try {
    await pipeline(client.query(copyTo(`copy (${rows}) to stdout`)), createWriteStream(file));
  } finally {
    client.release();
  }
}

function fileOf(folder: string, table: string): string {
  return join(folder, `${table}.copy`);
}

function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
