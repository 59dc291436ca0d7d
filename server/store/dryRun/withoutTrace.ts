import { sql } from "kysely";
import { DatabaseError, type Pool } from "pg";
import { Refusal } from "../refusal.ts";
import { inTransaction, type Session } from "../transaction.ts";

/**
 * Runs work that sees the database as it was at one moment, and its own changes, which it is to take back (`takenBack`). Throws a Refusal ("conflict") where
 * somebody else has changed the same thing meanwhile, or holds it for longer than anybody wants to wait for a try.
 */
export async function withoutTrace<Result>(pool: Pool, work: (session: Session) => Promise<Result>): Promise<Result> {
  try {
    return await inTransaction(pool, async (session) => {
      await sql`set transaction isolation level repeatable read`.execute(session.db);
      await sql`set local lock_timeout = '30s'`.execute(session.db);
      return work(session);
    });
  } catch (fault) {
    const words = fault instanceof DatabaseError ? inTheWay(fault) : undefined;
    if (words === undefined) throw fault;
    throw new Refusal("conflict", words, [], { cause: fault });
  }
}

function inTheWay({ code, table }: DatabaseError): string | undefined {
  if (code === lockNotAvailable) return "Somebody else is publishing areas or the like. Try again in a few minutes.";
  // Another transaction has changed the same row since our moment, replaced the same dataset, or waits for us as we wait for it.
  const isOvertaken = code === "40001" || code === "40P01" || (code === "23505" && table === "dataset");
  if (!isOvertaken) return undefined;
  return "Somebody has changed the same data meanwhile. Look at what is in force and try again.";
}

const lockNotAvailable = "55P03";
