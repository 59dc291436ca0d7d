import type { Issue } from "../../domain/contract/issue.ts";
import { plainName } from "../table/plainName.ts";
import { decoded } from "../text/decoded.ts";
import { evenNewlines } from "../text/evenNewlines.ts";
import type { RawRow } from "../text/csvRows.ts";
import { openingOf } from "../text/opening.ts";
import { rowsOfText } from "../text/rowsOfText.ts";
import type { Zip } from "../zip/openZip.ts";
import { emptyTable, inTable, noColumn, openFaults } from "./tableProblems.ts";
import { type ColumnOf, directoryTables, type TableName } from "./tables.ts";
import { fileName } from "./tablesIn.ts";

/** A row cut down to the columns that are read, in their order. Null: it cannot be told apart. Blank rows come as they are. */
export type CutRow = { readonly row: number; readonly cells: readonly string[] | null };

export type CutPart = {
  readonly rows: readonly CutRow[];
  readonly bytesRead: number;
  readonly issues: readonly Issue[];
};

/** The rows of one table as they come, each cut down to the columns that are read. Ends after a file blocker; what was wrong with its rows is said at the end. */
export async function* tableRows(zip: Zip, table: TableName, entry: string): AsyncGenerator<CutPart> {
  const file = fileName(entry);
  const faults = openFaults(file);
  let header: Header | null = null;
  let bytesRead = 0;
  for await (const part of rowsOfText(await openingOf(evenNewlines(decoded(zip.read(entry)))))) {
    bytesRead = part.bytesRead;
    const issues = part.issues.map((issue) => inTable(file, issue));
    const rows: CutRow[] = [];
    for (const raw of part.rows) {
      if (header !== null) rows.push(cut(raw, header));
      else if (!isBlank(raw)) {
        header = headerOf(raw, table);
        const [absent] = header.absent;
        if (absent !== undefined) issues.push(noColumn(file, absent, raw.cells));
      }
    }
    const isOver = issues.some(({ severity }) => severity === "file blocker");
    yield { rows: isOver ? [] : rows, bytesRead, issues };
    if (isOver) return;
  }
  yield { rows: [], bytesRead, issues: header === null ? [emptyTable(file)] : faults.issues() };

  function cut(raw: RawRow, { places, width }: Header): CutRow {
    const filled = raw.cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    if (raw.hasStrayQuote || filled > width) {
      faults.note("torn", raw.number);
      return { row: raw.number, cells: null };
    }
    if (filled > 0 && raw.cells.length < width) faults.note("short", raw.number);
    return { row: raw.number, cells: places.map((place) => raw.cells[place]?.trim() ?? "") };
  }
}

/** The columns that are read of a table, in the order in which its rows are cut. */
export function columnsOf<Name extends TableName>(table: Name): readonly ColumnOf<Name>[] {
  const { needs, may }: { needs: readonly ColumnOf<Name>[]; may: readonly ColumnOf<Name>[] } = directoryTables[table];
  return [...needs, ...may];
}

type Header = {
  /** Where each column stands; -1 where the table does not have it. */
  readonly places: readonly number[];
  readonly width: number;
  readonly absent: readonly string[];
};

function headerOf({ cells }: RawRow, table: TableName): Header {
  const names = cells.map(plainName);
  const placeOf = (column: string): number => names.indexOf(plainName(column));
  const needs: readonly string[] = directoryTables[table].needs;
  return {
    places: columnsOf(table).map(placeOf),
    width: cells.findLastIndex((cell) => cell.trim() !== "") + 1,
    absent: needs.filter((column) => placeOf(column) < 0),
  };
}

function isBlank({ cells }: RawRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}
