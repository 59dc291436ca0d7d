import { sql } from "kysely";
import { z } from "zod";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

const rowSchema = z.object({
  id: datasetIdSchema,
  title: z.string(),
  fileName: z.string(),
  dataDate: z.string().nullable(),
  publishedAt: z.date().nullable(),
});

/** A dataset that holds listings, and how old they are. */
export type ListingDataset = Omit<z.infer<typeof rowSchema>, "publishedAt"> & { readonly publishedAt: string | null };

/** Those of the datasets named that hold listings, the oldest first. One that took another's place stands where that one stood. */
export async function listingDatasets(
  db: Database,
  { partnership, datasets }: { readonly partnership: PartnershipId; readonly datasets: readonly string[] },
): Promise<ListingDataset[]> {
  const { rows } = await sql`
    with recursive holding as (
      select id, title, file_name, data_date, published_at, replaces from dataset
      where partnership_id = ${partnership} and id = any(${datasets}::uuid[]) and (records->>'listings')::integer > 0
    ), former as (
      select id, published_at, replaces from holding
      union
      select former.id, dataset.published_at, dataset.replaces
      from former join dataset on (dataset.partnership_id, dataset.id) = (${partnership}, former.replaces)
    )
    select id, title, file_name, data_date, published_at from holding
    order by (select min(former.published_at) from former where former.id = holding.id), id`.execute(db);
  return z
    .array(rowSchema)
    .parse(rows)
    .map(({ publishedAt, ...row }) => ({
      ...row,
      publishedAt: publishedAt === null ? null : publishedAt.toISOString(),
    }));
}
