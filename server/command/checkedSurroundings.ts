import type { Unit } from "../../domain/contract/indicator.ts";
import type { Surroundings } from "../../importers/reading.ts";
import type { ImportRecord } from "../../importers/record.ts";

/** What is known while files are checked without a database: what the files before have told, and `learn` to add to it. */
export type CheckedSurroundings = {
  readonly surroundings: Surroundings;
  readonly learn: (records: readonly ImportRecord[]) => void;
};

/** Knows nothing yet. Where no file told of areas of a type and vintage, or of indicators, any will do: they cannot be looked up. */
export function checkedSurroundings(): CheckedSurroundings {
  const areas = new Map<string, Set<string>>();
  const units = new Map<string, Unit>();
  return {
    surroundings: {
      isKnownArea: (areaType, vintage, code) => areas.get(`${areaType}/${vintage}`)?.has(code) ?? true,
      hasAreas: () => true,
      isKnownIndicator: (id) => units.size === 0 || units.has(id),
      unitOf: (id) => units.get(id) ?? null,
    },
    learn: (records) => {
      for (const record of records) {
        if (record.type === "indicator") units.set(record.indicator.id, record.indicator.unit);
        if (record.type !== "area") continue;
        const { areaType, vintage, code } = record.area;
        const list = `${areaType}/${vintage}`;
        const codes = areas.get(list) ?? new Set();
        areas.set(list, codes.add(code));
      }
    },
  };
}
