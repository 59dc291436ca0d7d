import type { Partnership, PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { asPartnership, partnershipColumns } from "./asPartnership.ts";

/** One partnership. Throws a Refusal ("not found"). */
export async function findPartnership(db: Database, id: PartnershipId): Promise<Partnership> {
  const row = await partnershipColumns(db).where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Refusal("not found", `There is no partnership ${id}.`);
  return asPartnership(row);
}
