import { type Dataset, datasetSchema } from "../../../domain/contract/dataset.ts";
import type { Database } from "../database.ts";

/** Every column of a dataset, with whether it counts today: the one select that all queries of datasets start from. */
export function datasetColumns(db: Database) {
  return db
    .selectFrom("dataset")
    .leftJoin("currentDataset", (join) =>
      join
        .onRef("currentDataset.partnershipId", "=", "dataset.partnershipId")
        .onRef("currentDataset.id", "=", "dataset.id"),
    )
    .selectAll("dataset")
    .select("currentDataset.id as currentId");
}

type DatasetRow = Awaited<ReturnType<ReturnType<typeof datasetColumns>["execute"]>>[number];

/** The noun from its row. */
export function asDataset(row: DatasetRow): Dataset {
  const { partnershipId, currentId, createdAt, publishedAt, ...same } = row;
  return datasetSchema.parse({
    ...same,
    partnership: partnershipId,
    current: currentId !== null,
    createdAt: createdAt.toISOString(),
    publishedAt: publishedAt === null ? null : publishedAt.toISOString(),
  });
}
