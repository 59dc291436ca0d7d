import { sql } from "kysely";
import type { Database } from "../database.ts";

/** Lets a transaction stand for as long as a report takes to be worked out: some databases end those in which nothing is asked for minutes. */
export async function letStand(db: Database): Promise<void> {
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
}
