import { type Dataset, datasetSchema, type RecordCounts } from "../../../domain/contract/dataset.ts";
import type { FileReading } from "../../../domain/contract/reading.ts";
import type { Recipe } from "../../../domain/contract/recipe.ts";

/** Ids that a reader of a test can tell apart. */
export const ids = {
  one: "11111111-1111-4111-8111-111111111111",
  two: "22222222-2222-4222-8222-222222222222",
  three: "33333333-3333-4333-8333-333333333333",
} as const;

type Told = Partial<Omit<Dataset, "id" | "partnership" | "replaces" | "records" | "reading" | "recipe">> & {
  readonly id?: string;
  readonly replaces?: string | null;
  readonly records?: Partial<RecordCounts>;
  readonly reading?: Partial<FileReading>;
  readonly recipe?: Partial<Recipe>;
};

/** A current dataset of three need figures; name what a test is about, the rest is plain. */
export function aDataset(told: Told = {}): Dataset {
  const { records, reading, recipe, ...others } = told;
  return datasetSchema.parse({
    id: ids.one,
    partnership: "tees-valley",
    kind: "need",
    title: "Need by ward",
    status: "published",
    current: true,
    fileName: "need.csv",
    bytes: 2048,
    sha256: "0".repeat(64),
    recipe: { kind: "need", holdOutBadRows: false, assumePlaces: false, ...recipe },
    reading: { headerRow: 1, columns: [], remarks: [], proposals: [], doubts: {}, fixed: [], ...reading },
    rows: 3,
    heldOutRows: 0,
    records: { ...noRecords, needFigures: 3, ...records },
    issues: {},
    exclusions: {},
    source: null,
    licence: null,
    dataDate: null,
    createdAt: "2026-03-03T10:00:00.000Z",
    publishedAt: "2026-03-04T10:00:00.000Z",
    replaces: null,
    mode: "append",
    ...others,
  });
}

const noRecords: RecordCounts = {
  areas: 0,
  areaParts: 0,
  shapes: 0,
  postcodes: 0,
  indicators: 0,
  needFigures: 0,
  listings: 0,
};
