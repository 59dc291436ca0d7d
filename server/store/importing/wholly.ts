import type { Pool } from "pg";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { inTransaction, type Session } from "../transaction.ts";
import { clashWords } from "./clashWords.ts";
import { refreshStatistics } from "./refreshStatistics.ts";
import type { Watching } from "./target.ts";
import { unlessCancelled } from "./unlessCancelled.ts";

/** Puts a dataset in force, all of it or nothing, and lets PostgreSQL count afterwards. Throws Refusals, and the reason of who cancelled it. */
export async function wholly(
  pool: Pool,
  watching: Watching,
  work: (session: Session) => Promise<Dataset>,
): Promise<Dataset> {
  const published = await unlessCancelled(watching, () => clashWords(() => inTransaction(pool, work)));
  await refreshStatistics(pool, published);
  return published;
}
