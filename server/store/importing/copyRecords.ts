import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import type { ImportRecord } from "../../../importers/record.ts";
import { copyIndicators } from "./copyIndicators.ts";
import { copyListings } from "./copyListings.ts";
import { copyNeedFigures } from "./copyNeedFigures.ts";
import { copyShapes } from "./copyShapes.ts";
import { mergeAreaParts } from "./mergeAreaParts.ts";
import { mergeAreas } from "./mergeAreas.ts";
import { mergePostcodes } from "./mergePostcodes.ts";
import type { RecordOf } from "./recordOf.ts";
import type { Target } from "./target.ts";

/** Sorts one batch of records by noun, adds to the counts, and unless `countOnly` writes each noun with one COPY per table. */
export async function copyRecords(
  target: Target,
  records: readonly ImportRecord[],
  counts: RecordCounts,
  { countOnly }: { readonly countOnly: boolean },
): Promise<void> {
  const sorted = byNoun(records);
  counts.areas += sorted.area.length;
  counts.areaParts += sorted["area part"].length;
  counts.shapes += sorted.shape.length;
  counts.postcodes += sorted.postcode.length;
  counts.indicators += sorted.indicator.length;
  counts.needFigures += sorted.need.length;
  counts.listings += sorted.listing.length;
  if (countOnly) return;
  await mergeAreas(target, sorted.area);
  await mergeAreaParts(target, sorted["area part"]);
  await mergePostcodes(target, sorted.postcode);
  await copyShapes(target, sorted.shape);
  await copyIndicators(target, sorted.indicator);
  await copyNeedFigures(target, sorted.need);
  await copyListings(target, sorted.listing);
}

export function noRecords(): RecordCounts {
  return { areas: 0, areaParts: 0, shapes: 0, postcodes: 0, indicators: 0, needFigures: 0, listings: 0 };
}

type Sorted = { [Type in ImportRecord["type"]]: RecordOf<Type>[] };

function byNoun(records: readonly ImportRecord[]): Sorted {
  const sorted: Sorted = {
    area: [],
    "area part": [],
    shape: [],
    postcode: [],
    indicator: [],
    need: [],
    listing: [],
  };
  for (const record of records) (sorted[record.type] as ImportRecord[]).push(record);
  return sorted;
}
