import type { RecordCounts } from "../../domain/contract/dataset.ts";
import { countWritten } from "./written.ts";

/** What a dataset holds, noun by noun, without the nouns it has none of: ["8,602 areas", "1 shape"]. */
export function recordsWritten(records: RecordCounts): string[] {
  return recordNouns
    .filter(({ noun }) => records[noun] > 0)
    .map(({ noun, one, many }) => countWritten(records[noun], one, many));
}

/** The words for each noun, in the order an analyst loads them. */
export const recordNouns: readonly {
  readonly noun: keyof RecordCounts;
  readonly one: string;
  readonly many: string;
}[] = [
  { noun: "areas", one: "area", many: "areas" },
  { noun: "areaParts", one: "area part", many: "area parts" },
  { noun: "shapes", one: "shape", many: "shapes" },
  { noun: "postcodes", one: "postcode", many: "postcodes" },
  { noun: "indicators", one: "indicator", many: "indicators" },
  { noun: "needFigures", one: "need figure", many: "need figures" },
  { noun: "listings", one: "listing", many: "listings" },
];
