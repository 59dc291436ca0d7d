import type { Partnership } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { asPartnership, partnershipColumns } from "./asPartnership.ts";

/** All partnerships, oldest first. */
export async function partnerships(db: Database): Promise<Partnership[]> {
  const rows = await partnershipColumns(db).orderBy("createdAt").orderBy("id").execute();
  return rows.map(asPartnership);
}
