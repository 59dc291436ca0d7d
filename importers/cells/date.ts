import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";

/** A date as YYYY-MM-DD from ISO or British writing (31/12/2026); null when blank; undefined when it was said what is wrong. */
export function dateIn(cell: Cell, report: Report): string | null | undefined {
  if (cell.text === "") return null;
  const iso = isoDate(cell.text);
  if (iso !== null) return iso;
  return report.block(cell, {
    type: "not a date",
    message: `'${cell.text}' in ${cell.column} must be a date in YYYY-MM-DD format.`,
    mend: "Write it like 2026-12-31 or 31/12/2026.",
  });
}

function isoDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?Z?)?$/.exec(text);
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : british ? british.slice(1).toReversed() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Date turns 31 February into March; a date that moved was never one.
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000;
  return isReal ? [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-") : null;
}
