import { sql } from "kysely";
import { DatabaseError, type Pool } from "pg";
import { Refusal } from "../refusal.ts";
import { inTransaction, type Session } from "../transaction.ts";

/**
 * Runs work that sees the database as it was at one moment, and its own changes, which it is to take back (`takenBack`). Throws a Refusal ("conflict") where
 * somebody else has changed the same thing meanwhile.
 */
export async function withoutTrace<Result>(pool: Pool, work: (session: Session) => Promise<Result>): Promise<Result> {
  try {
    return await inTransaction(pool, async (session) => {
      await sql`set transaction isolation level repeatable read`.execute(session.db);
      return work(session);
    });
  } catch (fault) {
    if (!(fault instanceof DatabaseError) || !isOvertaken(fault)) throw fault;
    throw new Refusal(
      "conflict",
      "Somebody has changed the same data meanwhile. Look at what is in force and try again.",
      [],
      {
        cause: fault,
      },
    );
  }
}

/** Another transaction has changed the same row since our moment, or replaced the same dataset. */
function isOvertaken({ code, table }: DatabaseError): boolean {
  return code === "40001" || (code === "23505" && table === "dataset");
}
