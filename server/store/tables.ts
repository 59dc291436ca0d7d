import type {
  CurrentDatasetView,
  DatasetBytesTable,
  DatasetEventTable,
  DatasetIssueTable,
  DatasetTable,
  RecipeTable,
} from "./tables/dataset.ts";
import type { ComparedDatasetsTable, DecidedPairTable, ListingDecisionTable } from "./tables/duplicates.ts";
import type { AreaShapeTable, IndicatorTable, NeedFigureTable } from "./tables/need.ts";
import type { ListingTable, OfferTable, ProviderTable, RunTable, VenueTable } from "./tables/offer.ts";
import type { OwnAreaPartTable, OwnAreaTable } from "./tables/ownArea.ts";
import type { PartnershipTable, SettingsTable, StudyAreaTable } from "./tables/partnership.ts";
import type { AreaPartTable, AreaTable, PostcodeTable, SameCodePartView } from "./tables/reference.ts";
import type { ReportPartTable, ReportTable } from "./tables/report.ts";
import type { SnapshotTable } from "./tables/snapshot.ts";

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
  sameCodePart: SameCodePartView;
  postcode: PostcodeTable;
  dataset: DatasetTable;
  currentDataset: CurrentDatasetView;
  datasetBytes: DatasetBytesTable;
  datasetIssue: DatasetIssueTable;
  datasetEvent: DatasetEventTable;
  recipe: RecipeTable;
  areaShape: AreaShapeTable;
  indicator: IndicatorTable;
  needFigure: NeedFigureTable;
  provider: ProviderTable;
  venue: VenueTable;
  listing: ListingTable;
  offer: OfferTable;
  run: RunTable;
  comparedDatasets: ComparedDatasetsTable;
  listingDecision: ListingDecisionTable;
  decidedPair: DecidedPairTable;
  ownArea: OwnAreaTable;
  ownAreaPart: OwnAreaPartTable;
  snapshot: SnapshotTable;
  report: ReportTable;
  reportPart: ReportPartTable;
};
