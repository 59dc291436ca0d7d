import { sql } from "kysely";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import type { Comparison } from "./comparison.ts";

type Kept = { readonly partnership: PartnershipId; readonly engine: string; readonly comparison: Comparison };

/** Keeps what was found, in place of what other rules found. Who was quicker has found the same. */
export async function keepComparison(db: Database, { partnership, engine, comparison }: Kept): Promise<void> {
  const { one, other, pairs, blocking } = comparison;
  await sql`
    insert into compared_datasets (partnership_id, dataset_one, dataset_other, engine, pairs)
    values (${partnership}, ${one}, ${other}, ${engine}, ${JSON.stringify({ pairs, blocking })}::jsonb)
    on conflict (partnership_id, dataset_one, dataset_other) do update
      set engine = excluded.engine, pairs = excluded.pairs
      where compared_datasets.engine <> excluded.engine`.execute(db);
}
