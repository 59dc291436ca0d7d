import { sql } from "kysely";
import type { Database } from "../database.ts";

/** The version of PostgreSQL, or null when it does not answer: the one query whose failure is an answer. */
export async function databaseVersion(db: Database): Promise<string | null> {
  try {
    const { rows } = await sql<{ serverVersion: string }>`show server_version`.execute(db);
    return rows[0]?.serverVersion ?? null;
  } catch {
    return null;
  }
}
