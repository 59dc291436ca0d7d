import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

/** Makes everyone else who would publish, undo or change this partnership wait until our transaction ends. Throws a Refusal ("not found"). */
export async function lockPartnership(db: Database, partnership: PartnershipId): Promise<void> {
  const row = await db
    .selectFrom("partnership")
    .select("id")
    .where("id", "=", partnership)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("not found", `There is no partnership ${partnership}.`);
}
