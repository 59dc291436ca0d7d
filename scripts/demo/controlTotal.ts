import type { Level } from "../../domain/contract/level.ts";
import { cell, numberCell, publishedRows } from "./publishedRows.ts";

/** What a national source says: how many people there are at a level, as a share of a base, and how far rounding may reach. */
export type ControlTotal = {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly source: string;
};

/**
 * Essential: 11.3 million (rounded to a tenth) of about 53 million adults (rounded to a million).
 * General: 52 in 100 of the labour force (rounded to one).
 */
export function controlTotal(folder: string, level: Level): ControlTotal {
  const rows = publishedRows(folder, "need/control_totals.csv", ["level", "people", "share", "source", "year"]);
  const row = rows.find((found) => found["level"] === level);
  if (row === undefined) throw new Error(`no control total is published for ${level}`);
  const source = `${cell(row, "source")}, ${cell(row, "year")}`;
  if (level !== "essential") {
    const share = numberCell(row, "share");
    return { value: share, lo: share - 0.005, hi: share + 0.005, source };
  }
  const millions = numberCell(row, "people") / 1e6;
  return { value: millions / 53, lo: (millions - 0.05) / 53.5, hi: (millions + 0.05) / 52.5, source };
}
