import { sql } from "kysely";
import { z } from "zod";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { Database } from "../database.ts";
import { type Comparison, comparisonSchema } from "./comparison.ts";
import type { ComparisonConditions } from "./missingComparisons.ts";

/** What was kept of comparisons between the datasets named by these rules, in order of datasets. */
export async function keptComparisons(
  db: Database,
  { partnership, datasets, engine }: ComparisonConditions,
): Promise<Comparison[]> {
  const { rows } = await sql`
    select dataset_one as one, dataset_other as other, pairs as compared from compared_datasets
    where partnership_id = ${partnership} and engine = ${engine}
      and dataset_one = any(${datasets}::uuid[]) and dataset_other = any(${datasets}::uuid[])
    order by dataset_one, dataset_other`.execute(db);
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ one, other, compared }) => ({ one, other, ...compared }));
}

const rowSchema = z.object({ one: datasetIdSchema, other: datasetIdSchema, compared: comparisonSchema });
