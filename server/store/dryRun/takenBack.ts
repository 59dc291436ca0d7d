import { sql } from "kysely";
import type { Session } from "../transaction.ts";

/**
 * Does something in a transaction and takes it back whatever came of it, with every lock that it took: for the transaction it has never been. What `work` read is
 * given. Whatever it throws is thrown on.
 */
export async function takenBack<Result>({ db }: Session, work: () => Promise<Result>): Promise<Result> {
  await sql`savepoint before_it`.execute(db);
  try {
    return await work();
  } finally {
    // Where the connection is lost, PostgreSQL takes back everything by itself, and `work` has told what happened.
    await sql`rollback to savepoint before_it`.execute(db).catch(() => {});
  }
}
