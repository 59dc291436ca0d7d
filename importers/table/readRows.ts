import type { ReadingChoices, ReadingSummary, Surroundings } from "../reading.ts";
import type { ImportRecord } from "../record.ts";
import type { RawRow } from "../text/csvRows.ts";
import { checkWidth } from "./checkWidth.ts";
import { columnsRead, type Header, matchHeader } from "./header.ts";
import { headerProblem } from "./headerProblem.ts";
import { type IssueBook, openIssueBook } from "./issueBook.ts";
import { recognise } from "./recognise.ts";
import { rowUnder } from "./row.ts";
import { openTally } from "./tally.ts";
import type { TableKind, TableReader } from "./tableKind.ts";
import { emptyFile, noRows, passedOverBlankRows, unusedColumns } from "./tableProblems.ts";

/** A table being read, row after row. */
export type TableReading = {
  readonly book: IssueBook;
  readonly read: (raw: RawRow) => readonly ImportRecord[];
  /** Whether going on would teach nothing: the header does not fit. */
  readonly isHopeless: () => boolean;
  /** What is known only at the end; to be called once. */
  readonly finish: () => readonly ImportRecord[];
  readonly summary: () => ReadingSummary;
};

/** Starts reading a table: the first row that is not blank is its header, every later one becomes records or an issue. */
export function readRows(
  kinds: readonly TableKind[],
  chosen: TableKind | null,
  choices: ReadingChoices,
  surroundings: Surroundings,
): TableReading {
  const book = openIssueBook();
  const tally = openTally();
  let columns: ReadingSummary["columns"] = [];
  let table: { kind: TableKind; header: Header; reader: TableReader } | null = null;

  function start(raw: RawRow): readonly ImportRecord[] {
    const kind = chosen ?? recognise(raw.cells, kinds);
    columns = columnsRead(matchHeader(raw.cells, kind?.columns ?? []));
    const problem = headerProblem(raw, kinds, kind, chosen);
    if (problem !== null) book.report.blockFile(problem);
    if (kind === null || problem !== null) return [];
    const header = matchHeader(raw.cells, kind.columns);
    if (!kind.isPublished && header.others.length > 0) book.report.warnFile(unusedColumns(kind, header.others));
    const has = (column: string) => header.places.has(column);
    const reader = kind.open({ choices, surroundings, report: book.report, headerRow: raw.number, has });
    table = { kind, header, reader };
    return reader.opening ?? [];
  }

  return {
    book,
    read: (raw) => {
      const isBlank = raw.cells.every((cell) => cell.trim() === "");
      if (table === null) return isBlank || book.isFileBlocked() ? [] : start(raw);
      if (isBlank) return tally.blank();
      const row = rowUnder(table.header, raw);
      const records = checkWidth(raw, row, table.header, table.kind, book.report) ? table.reader.read(row) : undefined;
      const outcome = book.turnPage();
      tally.count(outcome);
      if (outcome !== "let in") return [];
      // A reader that gives nothing and says nothing would drop a row in silence.
      if (records === undefined)
        throw new Error(`${table.kind.name} gave no records and no reason for row ${raw.number}`);
      return records;
    },
    isHopeless: () => table === null && book.isFileBlocked(),
    finish: () => {
      const { rows, blankRows } = tally.counts();
      if (book.isFileBlocked()) return [];
      if (table === null) book.report.blockFile(emptyFile);
      else if (rows === blankRows) book.report.blockFile(noRows);
      else if (blankRows > 0) book.report.warnFile(passedOverBlankRows(blankRows));
      return book.isFileBlocked() ? [] : (table?.reader.finish?.() ?? []);
    },
    summary: () => {
      const counts = tally.counts();
      const known = table === null ? null : table.kind;
      const plainTitle =
        known === null ? unknownTitle(columns.length) : `${known.title}: ${written(counts.rows - counts.blankRows)}`;
      return {
        kind: known?.name ?? null,
        title: table?.reader.title?.(counts.rows - counts.blankRows - counts.heldOutRows) ?? plainTitle,
        columns,
        ...counts,
        exclusions: book.exclusions,
        source: known?.source ?? null,
        licence: known?.licence ?? null,
        dataDate: table?.reader.dataDate?.() ?? null,
      };
    },
  };
}

/** Where columns were found the file could be read, but nobody knows what they mean. */
function unknownTitle(columns: number): string {
  return columns === 0 ? "A file that could not be read" : "A table of a kind that is not known yet";
}

function written(rows: number): string {
  return rows === 1 ? "1 row" : `${rows.toLocaleString("en-GB")} rows`;
}
