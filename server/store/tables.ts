import type { ColumnType } from "kysely";
import type { Geometry } from "../../domain/contract/shape.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { Recipe } from "../../domain/contract/dataset.ts";

/**
 * Every table, as the queries see it (camelCase here, snake_case in PostgreSQL). A test holds it to the migrations.
 * Rows that came from a file carry its dataset and are never changed afterwards: a dataset is published, replaced or undone whole.
 */
export type Tables = {
  partnership: PartnershipTable;
  studyArea: StudyAreaTable;
  settings: SettingsTable;
  area: AreaTable;
  areaPart: AreaPartTable;
  postcode: PostcodeTable;
  dataset: DatasetTable;
  datasetBytes: DatasetBytesTable;
  datasetIssue: DatasetIssueTable;
  areaShape: AreaShapeTable;
  indicator: IndicatorTable;
  needFigure: NeedFigureTable;
  provider: ProviderTable;
  venue: VenueTable;
  listing: ListingTable;
  offer: OfferTable;
  run: RunTable;
  snapshot: SnapshotTable;
  gapRun: GapRunTable;
};

/** JSON goes in as text (pg would take an array for a PostgreSQL array) and comes out parsed. */
type Json<Value> = ColumnType<Value, string, string>;
type Timestamp = ColumnType<Date, Date | undefined, Date>;

export type PartnershipTable = { id: string; name: string; bufferKm: number; isDemo: boolean; createdAt: Timestamp };

export type StudyAreaTable = { partnershipId: string; areaType: string; vintage: string; code: string };

export type SettingsTable = { partnershipId: string; version: number; document: Json<Settings>; createdAt: Timestamp };

/** Reference data, shared by all partnerships. */
export type AreaTable = {
  areaType: string;
  vintage: string;
  code: string;
  name: string;
  lon: number | null;
  lat: number | null;
  adults: number | null;
  adultsYear: number | null;
  urbanRural: string | null;
};

/** Reference data, shared by all partnerships. */
export type AreaPartTable = {
  wholeType: string;
  wholeVintage: string;
  wholeCode: string;
  partType: string;
  partVintage: string;
  partCode: string;
  share: number;
  basis: string;
};

/** Reference data, shared by all partnerships. */
export type PostcodeTable = {
  postcode: string;
  lon: number;
  lat: number;
  areaType: string | null;
  areaVintage: string | null;
  areaCode: string | null;
  ended: string | null;
};

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
  records: Json<Record<string, number>>;
  issues: Json<Record<string, number>>;
  exclusions: Json<Record<string, number>>;
  source: string | null;
  licence: string | null;
  dataDate: string | null;
  replaces: string | null;
  createdAt: Timestamp;
  publishedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
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

export type AreaShapeTable = {
  partnershipId: string;
  datasetId: string;
  areaType: string;
  vintage: string;
  code: string;
  geometry: Json<Geometry>;
};

export type IndicatorTable = {
  partnershipId: string;
  datasetId: string;
  id: string;
  title: string;
  level: string;
  unit: string;
  kind: string;
  direction: string;
  countedAt: string;
  role: string;
  basis: string;
  source: string;
  sourceUrl: string | null;
  licence: string | null;
  published: string | null;
  notes: string | null;
};

export type NeedFigureTable = {
  partnershipId: string;
  datasetId: string;
  indicatorId: string;
  areaType: string;
  areaVintage: string;
  areaCode: string;
  period: string;
  value: number | null;
  lo: number | null;
  hi: number | null;
  marker: string | null;
  raw: string;
  row: number;
};

export type ProviderTable = {
  partnershipId: string;
  datasetId: string;
  id: string;
  name: string;
  ukprn: string | null;
  companyNumber: string | null;
  charityNumber: string | null;
};

export type VenueTable = {
  partnershipId: string;
  datasetId: string;
  id: string;
  name: string | null;
  address: string | null;
  postcode: string | null;
  lon: number | null;
  lat: number | null;
  pointQuality: string | null;
};

/** A row as published: its cells stay as they were. */
export type ListingTable = {
  partnershipId: string;
  datasetId: string;
  row: number;
  listingId: string;
  cells: Json<Record<string, string>>;
};

/** `level` null: a venue without an offer. Places are as claimed, per `placesPeriod`. */
export type OfferTable = {
  partnershipId: string;
  datasetId: string;
  id: string;
  listingRow: number;
  providerId: string;
  venueId: string;
  title: string;
  level: string | null;
  delivery: string | null;
  serves: Json<string[]>;
  places: number | null;
  placesPeriod: string;
  placesBasis: string;
  audience: string | null;
  cost: string | null;
  times: string | null;
  funding: string | null;
  website: string | null;
  phone: string | null;
  email: string | null;
};

/** One time that an offer runs, with the learners it had where they are known. */
export type RunTable = {
  partnershipId: string;
  datasetId: string;
  offerId: string;
  number: number;
  starts: string | null;
  ends: string | null;
  started: number | null;
  completed: number | null;
};

/** The dataset versions and settings that a result was computed from. Its id is the hash of what it names. */
export type SnapshotTable = {
  partnershipId: string;
  id: string;
  settingsVersion: number;
  datasets: Json<string[]>;
  createdAt: Timestamp;
};

/** A result that is kept. `answer` is the whole reply as it was given. */
export type GapRunTable = {
  partnershipId: string;
  id: string;
  snapshotId: string;
  level: string;
  areaType: string;
  vintage: string;
  period: string | null;
  answer: Json<unknown>;
  createdAt: Timestamp;
  note: string | null;
};
