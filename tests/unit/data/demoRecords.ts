import { createReadStream, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Area, areaId } from "../../../domain/contract/area.ts";
import type { Issue } from "../../../domain/contract/issue.ts";
import { readFile } from "../../../importers/readFile.ts";
import type { Surroundings } from "../../../importers/reading.ts";
import type { ImportRecord } from "../../../importers/record.ts";

/** The folder of the tables that ship. */
export const dataFolder = fileURLToPath(new URL("../../../data/", import.meta.url));

/** A committed table as text. */
export function textOf(path: string): string {
  return readFileSync(dataFolder + path, "utf8");
}

/** What the importer makes of a demo table: its records of one type, and everything it finds wrong. */
export async function demoRecords<Type extends ImportRecord["type"]>(
  file: string,
  kind: string,
  type: Type,
  surroundings: Surroundings = nothingAround,
): Promise<{ records: Extract<ImportRecord, { type: Type }>[]; issues: Issue[] }> {
  const records: Extract<ImportRecord, { type: Type }>[] = [];
  const issues: Issue[] = [];
  const bytes = createReadStream(`${dataFolder}demo/${file}`);
  for await (const batch of readFile({ name: file, bytes }, { kind }, surroundings)) {
    issues.push(...batch.issues);
    for (const record of batch.records) if (isOfType(record, type)) records.push(record);
  }
  return { records, issues };
}

/** The demo's own areas and indicators, for the tables that name them. */
export async function demoSurroundings(): Promise<Surroundings & { readonly areas: readonly Area[] }> {
  const areas = (await demoRecords("areas.csv", "areas", "area")).records.map(({ area }) => area);
  const indicators = (await demoRecords("indicators.csv", "indicators", "indicator")).records;
  const areaIds = new Set(areas.map(areaId));
  const indicatorIds = new Set<string>(indicators.map(({ indicator }) => indicator.id));
  return {
    areas,
    isKnownArea: (areaType, vintage, code) => areaIds.has(areaId({ areaType, vintage, code })),
    hasAreas: (areaType, vintage) => areas.some((area) => area.areaType === areaType && area.vintage === vintage),
    isKnownIndicator: (id) => indicatorIds.has(id),
  };
}

const nothingAround: Surroundings = {
  isKnownArea: () => false,
  hasAreas: () => false,
  isKnownIndicator: () => false,
};

function isOfType<Type extends ImportRecord["type"]>(
  record: ImportRecord,
  type: Type,
): record is Extract<ImportRecord, { type: Type }> {
  return record.type === type;
}
