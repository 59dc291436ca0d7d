import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import type { Tables } from "./tables.ts";

/** What every query takes first: the database, or a transaction on it. */
export type Database = Kysely<Tables>;

/**
 * An open database. Single queries want `db`; transactions want `pool`, and COPY, which Kysely does not speak. The two have connections of their own: uploads that come
 * slowly each keep one for as long, and reading must not wait for them. A thread opens a door of its own by `url`.
 */
export type OpenDatabase = {
  readonly url: string;
  readonly db: Database;
  readonly pool: Pool;
  readonly close: () => Promise<void>;
};

/**
 * Connects to the PostgreSQL at `url` when first asked something, at most so many times for queries and so many for transactions. Dates stay text (a date has no time
 * zone) and counts are numbers.
 */
export function openDatabase(url: string, { connections = 10 }: { readonly connections?: number } = {}): OpenDatabase {
  const db = queriesOn(poolTo(url, connections));
  const pool = poolTo(url, connections);
  const close = async () => {
    await db.destroy();
    await pool.end();
  };
  return { url, db, pool, close };
}

function poolTo(url: string, connections: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: parserOf },
    application_name: "skills-gap-atlas",
  });
  // A connection that dies is replaced by the pool, and whoever was asking something is told; without listeners it would end the whole server.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  return pool;
}

/** The query builder over a pool, or over something that acts like one (a transaction's single connection). */
export function queriesOn(pool: ConstructorParameters<typeof PostgresDialect>[0]["pool"]): Database {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

const date: number = types.builtins.DATE;
const int8: number = types.builtins.INT8;

const parserOf: typeof types.getTypeParser = (oid: number, format?: "text" | "binary") => {
  if (oid === date) return (text: string) => text;
  if (oid === int8) return Number;
  return format === "binary" ? types.getTypeParser(oid, "binary") : types.getTypeParser(oid, "text");
};
