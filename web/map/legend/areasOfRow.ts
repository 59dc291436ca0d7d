import type { AreaCode } from "../../../domain/contract/area.ts";
import type { Gap } from "../../../domain/contract/gap.ts";
import type { Standing } from "../../views/standing.ts";
import { standings } from "../../views/standings.ts";
import type { SureAreas } from "../../views/sureAreas.ts";
import type { View } from "../../views/view.ts";

/** A row of the legend that stands for areas: a class by its key, a special state, or the hatching over a class. */
export type LegendRow = `class ${string}` | "suppressed" | "unknown" | "no need" | "not certain";

/** The row of a class. */
export function classRow(key: string): LegendRow {
  return `class ${key}`;
}

/** The areas that a row of the legend counts. Asked for the same again it gives the same set, by which the map knows that it has drawn it. */
export function areasOfRow(row: LegendRow, gaps: readonly Gap[], view: View, sure: SureAreas): ReadonlySet<AreaCode> {
  const all = standings(gaps, view, sure);
  const rows = found.get(all) ?? new Map<LegendRow, ReadonlySet<AreaCode>>();
  found.set(all, rows);
  const areas = rows.get(row) ?? areasAmong(all, row, gaps);
  rows.set(row, areas);
  return areas;
}

const found = new WeakMap<readonly Standing[], Map<LegendRow, ReadonlySet<AreaCode>>>();

function areasAmong(all: readonly Standing[], row: LegendRow, gaps: readonly Gap[]): Set<AreaCode> {
  return new Set(
    gaps.flatMap(({ code }, at) => {
      const where = all[at];
      return where !== undefined && isInRow(row, where) ? [code] : [];
    }),
  );
}

function isInRow(row: LegendRow, where: Standing): boolean {
  if (where.type !== "class") return row === where.type;
  return row === "not certain" ? !where.certain : row === classRow(where.class.key);
}
