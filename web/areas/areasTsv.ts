import type { Gap } from "../../domain/contract/gap.ts";
import { markerWords } from "../../domain/contract/figure.ts";
import { safeCell } from "../../importers/errors/safeCell.ts";
import { drawnOf, type SureAreas } from "../views/sureAreas.ts";
import { areaRemarks } from "./areaRemarks.ts";
import type { TableColumn } from "./tableColumn.ts";

/**
 * Areas as lines with tabs, to be pasted into a spreadsheet: every column of the table in its own order, ranges in columns of their own, numbers bare so that they can be added up. No cell
 * is blank: [c] and the other markers are written as the table has them, [x] is not known, [z] does not apply. No cell is one that a spreadsheet would work out.
 */
export function areasTsv(gaps: readonly Gap[], columns: readonly TableColumn[], sure: SureAreas): string {
  const written = columns.flatMap((column) => writtenColumns(column, sure));
  const lines = gaps.map((gap) => {
    const remarks = [...markedRemarks(gap, columns), ...areaRemarks(gap, drawnOf(sure, gap.code))];
    return [
      gap.name,
      gap.code,
      gap.parentName ?? "[x]",
      ...written.map(({ cell }) => cell(gap)),
      gap.class,
      remarks.length === 0 ? "[z]" : remarks.join("; "),
    ];
  });
  const headings = ["Area", "Code", "District", ...written.map(({ title }) => title), "Class", "Remarks"];
  return [headings, ...lines].map((cells) => `${cells.map(cleanCell).join("\t")}\r\n`).join("");
}

type Written = { readonly title: string; readonly cell: (gap: Gap) => string };

function writtenColumns(column: TableColumn, sure: SureAreas): Written[] {
  const { title, range, ties } = column;
  const all: Written[] = [{ title, cell: (gap) => figureWritten(gap, column) }];
  if (sure.size === 0) return all;
  if (range !== undefined) {
    all.push({ title: `${title}: least of nine draws in ten`, cell: (gap) => bare(range(gap)?.low) });
    all.push({ title: `${title}: most of nine draws in ten`, cell: (gap) => bare(range(gap)?.high) });
  }
  if (ties !== undefined) all.push({ title: `${title}: tied with so many areas`, cell: (gap) => bare(ties(gap)) });
  return all;
}

/** Years beyond 50 are not a number of years. */
function figureWritten(gap: Gap, { key, value, marker }: TableColumn): string {
  const figure = value(gap);
  if (figure !== null) return key === "years" && figure >= 50 ? "over 50" : bare(figure);
  const mark = marker?.(gap) ?? null;
  if (mark !== null) return `[${mark}]`;
  return gap.needPerYear === 0 && dividesByNeed.has(key) ? "[z]" : "[x]";
}

const dividesByNeed: ReadonlySet<TableColumn["key"]> = new Set<TableColumn["key"]>([
  "placesRate",
  "score",
  "online",
  "index",
  "years",
]);

/** As the CSV has it: enough decimals to work with, none of the noise of adding up. */
function bare(value: number | null | undefined): string {
  return value == null ? "[x]" : String(Number(value.toFixed(6)));
}

/** A figure that is there and marked stays a number; its marker is said behind. */
function markedRemarks(gap: Gap, columns: readonly TableColumn[]): string[] {
  const marks = columns.flatMap(({ value, marker }) => (value(gap) === null ? [] : (marker?.(gap) ?? [])));
  return [...new Set(marks)].map((mark) => `need is marked [${mark}] ${markerWords[mark]}`);
}

function cleanCell(text: string): string {
  return safeCell(text.replaceAll(/[\t\r\n]+/g, " "));
}
