import type { Geometry } from "../../../domain/contract/shape.ts";
import type { Json } from "./column.ts";

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
