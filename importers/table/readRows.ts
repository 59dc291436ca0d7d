import type { ColumnRead, Proposal } from "../../domain/contract/reading.ts";
import { proposals } from "../match/proposals.ts";
import { unusedColumns } from "../match/unusedColumns.ts";
import type { ReadingSummary } from "../reading.ts";
import type { ImportRecord } from "../record.ts";
import type { RawRow } from "../text/csvRows.ts";
import { checkWidth } from "./checkWidth.ts";
import { columnsRead } from "./columnsRead.ts";
import { type FoundHeader, findHeader } from "./findHeader.ts";
import { openFixes } from "./fixes.ts";
import { type Header, matchHeader } from "./header.ts";
import { headerProblem } from "./headerProblem.ts";
import type { HowToRead } from "./howToRead.ts";
import { type IssueBook, openIssueBook } from "./issueBook.ts";
import { absentColumns } from "./recognise.ts";
import { rowUnder } from "./row.ts";
import { openTally } from "./tally.ts";
import type { TableKind, TableReader } from "./tableKind.ts";
import { emptyFile, noRows, passedOverBlankRows, standAbove } from "./tableProblems.ts";
import { unusedChoices } from "./unusedChoices.ts";

/** A table being read, row after row. */
export type TableReading = {
  readonly book: IssueBook;
  /** Finds the column names in the first rows of the file and gives the records that stand before any row, and the rows below the names. */
  readonly begin: (rows: readonly RawRow[]) => {
    readonly records: readonly ImportRecord[];
    readonly below: readonly RawRow[];
  };
  readonly read: (raw: RawRow) => readonly ImportRecord[];
  /** Whether going on would teach nothing: the header does not fit. */
  readonly isHopeless: () => boolean;
  /** What is known only at the end; to be called once. */
  readonly finish: () => readonly ImportRecord[];
  readonly summary: () => ReadingSummary;
};

/** Starts reading a table: notes above the column names are passed over, every row below them becomes records or an issue. */
export function readRows(how: HowToRead): TableReading {
  const { kinds, chosen, choices, surroundings, fileName } = how;
  const book = openIssueBook();
  const tally = openTally();
  const fixes = openFixes(choices.fixes ?? []);
  let columns: readonly ColumnRead[] = [];
  let headerRow: number | null = null;
  let proposed: Proposal[] = [];
  let table: { kind: TableKind; header: Header; reader: TableReader } | null = null;

  function start({ row, head, kind }: FoundHeader): readonly ImportRecord[] {
    const header = matchHeader(row.cells, kind?.columns ?? [], choices);
    columns = columnsRead(header, head.below);
    headerRow = row.number;
    const isKnown = kind !== null && absentColumns(row.cells, kind, choices).length === 0;
    proposed = isKnown ? [] : proposals(head, kinds, chosen, choices, surroundings);
    const problem = headerProblem(row, kind, how, proposed);
    if (problem !== null) book.report.blockFile(problem);
    const unused = kind === null ? null : unusedChoices(kind, header, choices);
    if (unused !== null) book.report.warnFile(unused);
    if (kind === null || problem !== null) return [];
    if (!kind.isPublished && header.others.length > 0)
      book.report.warnFile(unusedColumns(kind, header, head, choices, surroundings));
    const above = standAbove(head.above);
    if (above !== null) book.report.remark(above);
    const has = (column: string) => header.places.has(column) || header.constants.has(column);
    const named = fileName === undefined ? {} : { fileName };
    const file = { choices, surroundings, report: book.report, headerRow: row.number, ...named, header, head, has };
    const reader = kind.open(file);
    const { uses } = reader;
    if (uses !== undefined)
      columns = columns.map((column, at) => ({ ...column, why: column.why ?? uses.get(at) ?? null }));
    table = { kind, header, reader };
    return reader.opening ?? [];
  }

  return {
    book,
    begin: (rows) => {
      const found = book.isFileBlocked() ? null : findHeader(rows, kinds, chosen, choices);
      if (found === null) return { records: [], below: [] };
      return { records: start(found), below: rows.slice(rows.indexOf(found.row) + 1) };
    },
    read: (raw) => {
      if (table === null) return [];
      if (raw.cells.every((cell) => cell.trim() === "")) return tally.blank();
      const records = readFilled(table, raw);
      const outcome = book.turnPage();
      tally.count(outcome);
      if (outcome !== "let in") return [];
      // A reader that gives nothing and says nothing would drop a row in silence.
      if (records === undefined)
        throw new Error(`${table.kind.name} gave no records and no reason for row ${raw.number}`);
      return records;
    },
    isHopeless: () => book.isFileBlocked() && (table === null || table.kind.isOnlyKnown === true),
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
      const leftOut = Object.values(book.exclusions).reduce((sum, count) => sum + count, 0);
      const letIn = counts.rows - counts.blankRows - counts.heldOutRows - leftOut;
      const plainTitle =
        known === null ? unknownTitle(columns.length) : `${known.title}: ${written(counts.rows - counts.blankRows)}`;
      return {
        kind: known?.name ?? null,
        title: table?.reader.title?.(letIn) ?? plainTitle,
        headerRow,
        columns: [...columns],
        ...counts,
        exclusions: book.exclusions,
        remarks: book.remarks(),
        proposals: proposed,
        doubts: book.doubts(),
        fixed: fixes.counts(),
        source: known?.source ?? null,
        licence: known?.licence ?? null,
        dataDate: table?.reader.dataDate?.() ?? null,
      };
    },
  };

  function readFilled(
    { kind, header, reader }: { kind: TableKind; header: Header; reader: TableReader },
    raw: RawRow,
  ): readonly ImportRecord[] | undefined {
    const row = rowUnder(header, raw, fixes);
    if (kind.isNote?.(raw.cells) === true) return book.report.leaveOut(row.whole, noteBelow, noteWords(raw));
    if (header.names.every((name, place) => raw.cells[place]?.trim() === name))
      return book.report.leaveOut(row.whole, namesAgain, `Row ${raw.number} holds the column names again.`);
    return checkWidth(raw, row, header, kind, book.report) ? reader.read(row) : undefined;
  }
}

// Files that were put together one below the other have a header for each.
const namesAgain = "column names again";
const noteBelow = "note below the table";

function noteWords({ number, cells }: RawRow): string {
  return `Row ${number} is a note and no data: ${cells.filter((cell) => cell.trim() !== "").join(" ")}`;
}

/** Where columns were found the file could be read, but nobody knows what they mean. */
function unknownTitle(columns: number): string {
  return columns === 0 ? "A file that could not be read" : "A table of a kind that is not known yet";
}

function written(rows: number): string {
  return rows === 1 ? "1 row" : `${rows.toLocaleString("en-GB")} rows`;
}
