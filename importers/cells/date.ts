import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";

/** A date as YYYY-MM-DD from ISO or British writing (31/12/2026); null when blank; undefined when it was said what is wrong. */
export function dateIn(cell: Cell, report: Report): string | null | undefined {
  if (cell.text === "") return null;
  const date = isoDate(cell.text);
  if (date !== null) return date;
  return report.block(cell, {
    type: "not a date",
    message: `'${cell.text}' in ${cell.column} ${whatIsWrong(cell.text)}.`,
    mend: "Write it like 2026-12-31 or 31/12/2026.",
  });
}

/** Whoever wrote 31/09/2026 in the right way must not be told to write it in that way. */
function whatIsWrong(text: string): string {
  if (british.test(text)) return "is no day of the calendar: it is read as day, month, year";
  return iso.test(text) ? "is no day of the calendar" : "must be a date in YYYY-MM-DD format";
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?Z?)?$/;
const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function isoDate(text: string): string | null {
  const [year, month, day] = iso.exec(text)?.slice(1) ?? british.exec(text)?.slice(1).toReversed() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Date turns 31 February into March; a date that moved was never one.
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000;
  return isReal ? [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-") : null;
}
