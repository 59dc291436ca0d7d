import { sql } from "kysely";
import { z } from "zod";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import type { DatasetPair } from "./comparison.ts";

export type ComparisonConditions = {
  readonly partnership: PartnershipId;
  readonly datasets: readonly string[];
  /** The rules that are to have compared them: what others found is none of it. */
  readonly engine: string;
};

/** Pairs of the datasets named whose listings have not been compared by these rules yet, in order, with how many listings the two hold. */
export async function missingComparisons(
  db: Database,
  { partnership, datasets, engine }: ComparisonConditions,
): Promise<(DatasetPair & { listings: number })[]> {
  const { rows } = await sql`
    with holding as (
      select id, (records->>'listings')::integer as listings from dataset
      where partnership_id = ${partnership} and id = any(${datasets}::uuid[]) and (records->>'listings')::integer > 0
    )
    select one.id as one, other.id as other,
      one.listings + case when one.id = other.id then 0 else other.listings end as listings
    from holding one join holding other on one.id <= other.id
    where not exists (
      select from compared_datasets kept
      where kept.partnership_id = ${partnership} and kept.dataset_one = one.id and kept.dataset_other = other.id
        and kept.engine = ${engine}
    )
    order by one.id, other.id`.execute(db);
  return z.array(rowSchema).parse(rows);
}

const rowSchema = z.object({ one: datasetIdSchema, other: datasetIdSchema, listings: z.number().int() });
