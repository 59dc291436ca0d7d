import { sql } from "kysely";
import type { Target } from "./target.ts";

/** All partnerships share areas and postcodes: those who write them take turns, or two imports could wait for each other for ever. */
export async function lockReference({ db }: Target): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('skills gap atlas: areas, parts and postcodes'))`.execute(db);
}
