import { sql } from "kysely";
import type { Database, OpenDatabase } from "./database.ts";
import { inTransaction } from "./transaction.ts";

/** Runs several reads that all see the database as it was at one moment, whatever is published meanwhile. Writes are refused. */
export function atOneMoment<Result>(
  { pool }: Pick<OpenDatabase, "pool">,
  read: (db: Database) => Promise<Result>,
): Promise<Result> {
  return inTransaction(pool, async ({ db }) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(db);
    return read(db);
  });
}
