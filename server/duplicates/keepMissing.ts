import type { OpenDatabase } from "../store/database.ts";
import { keepComparison } from "../store/duplicates/keepComparison.ts";
import { inTransaction } from "../store/transaction.ts";
import { compareMissing, type ToCompare } from "./compareMissing.ts";
import { engine } from "./engine.ts";
import type { Pace } from "./pace.ts";

/** Compares what has not been compared yet, and keeps each comparison as soon as it is made: whoever gives up has not worked for nothing. */
export function keepMissing(
  { db, pool }: Pick<OpenDatabase, "db" | "pool">,
  wanted: ToCompare,
  pace: Pace = {},
): Promise<void> {
  const { partnership } = wanted;
  return compareMissing(
    db,
    wanted,
    (comparison) => inTransaction(pool, (session) => keepComparison(session.db, { partnership, engine, comparison })),
    pace,
  );
}
