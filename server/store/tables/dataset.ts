import type { ColumnType, Generated } from "kysely";
import type { Recipe } from "../../../domain/contract/recipe.ts";
import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import type { FileReading } from "../../../domain/contract/reading.ts";
import type { Json, Timestamp } from "./column.ts";

export type DatasetTable = {
  partnershipId: string;
  id: string;
  kind: string;
  title: string;
  status: string;
  fileName: string;
  bytes: number;
  sha256: string;
  recipe: Json<Recipe>;
  rows: number;
  heldOutRows: number;
  records: Json<RecordCounts>;
  issues: Json<Record<string, number>>;
  exclusions: Json<Record<string, number>>;
  source: string | null;
  licence: string | null;
  dataDate: string | null;
  replaces: string | null;
  createdAt: Timestamp;
  publishedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  reading: ColumnType<FileReading, string | undefined, string>;
  mode: string | null;
};

/** How files with these columns were read before, to be offered to the next one. `signature` is what makes two lists of columns the same. */
export type RecipeTable = {
  partnershipId: string;
  id: string;
  name: string;
  signature: string;
  columns: Json<string[]>;
  document: Json<Recipe>;
  usedAt: Timestamp;
};

/** What was put in force or taken out of it, when, by whom and why. Nothing is ever changed or deleted here. */
export type DatasetEventTable = {
  partnershipId: string;
  number: Generated<number>;
  datasetId: string;
  at: Timestamp;
  what: string;
  byWhom: string | null;
  why: string | null;
};

/** A view: the datasets that count, published and not replaced by another published one. Join it in every query of figures or offers. */
export type CurrentDatasetView = {
  partnershipId: string;
  id: string;
  kind: string;
  title: string;
  records: Json<RecordCounts>;
  publishedAt: Date | null;
};

/** The original bytes in pieces, so that neither storing nor serving a large file needs it whole. */
export type DatasetBytesTable = { partnershipId: string; datasetId: string; piece: number; bytes: Buffer };

export type DatasetIssueTable = {
  partnershipId: string;
  datasetId: string;
  number: number;
  severity: string;
  type: string;
  row: number | null;
  columnName: string | null;
  value: string | null;
  message: string;
  mend: string | null;
};
