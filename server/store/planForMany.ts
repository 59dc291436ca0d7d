import { sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * Asks in a transaction with every question planned as one for very many rows: PostgreSQL knows nothing yet of rows just copied, takes them for few, and would compare
 * each with each.
 */
export async function planForMany<Result>(db: Database, ask: () => Promise<Result>): Promise<Result> {
  await sql`set local enable_nestloop = off`.execute(db);
  await sql`set local jit = off`.execute(db);
  await sql`set local work_mem = '64MB'`.execute(db);
  const answer = await ask();
  for (const changed of ["enable_nestloop", "jit", "work_mem"]) {
    await sql`set local ${sql.id(changed)} to default`.execute(db);
  }
  return answer;
}
