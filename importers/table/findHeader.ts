import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { RawRow } from "../text/csvRows.ts";
import { matchHeader } from "./header.ts";
import { absentColumns, recognise } from "./recognise.ts";
import type { TableHead, TableKind } from "./tableKind.ts";

/** The row that holds the column names, what stands around it, and the kind that it shows the file to be. */
export type FoundHeader = { readonly row: RawRow; readonly head: TableHead; readonly kind: TableKind | null };

/**
 * Finds the column names among the first rows of a file, which may have lines of notes above them: the first row that a kind is recognised by, or that fits the
 * kind that was chosen. Where there is none, the first row that is about as full as the fullest. Null when every row is blank.
 */
export function findHeader(
  rows: readonly RawRow[],
  kinds: readonly TableKind[],
  chosen: TableKind | null,
  choices: ReadingChoices,
): FoundHeader | null {
  const filled = rows.flatMap((row, place) => (isBlank(row) ? [] : [{ row, place }]));
  const candidates = shallow(filled).map(({ row, place }) => ({ row, head: headAt(rows, filled, place) }));
  for (const { row, head } of candidates) {
    const kind = chosen === null ? recognise(head, kinds) : fitting(head, chosen, choices);
    if (kind !== null) return { row, head, kind };
  }
  const best = chosen === null ? undefined : bestFor(candidates, chosen, choices);
  const widest = Math.max(0, ...candidates.map(({ row }) => width(row)));
  const likely = best ?? candidates.find(({ row }) => width(row) >= Math.max(2, widest / 2)) ?? candidates[0];
  return likely === undefined ? null : { ...likely, kind: chosen };
}

// Downloads have a few lines of notes above the table, seldom more than ten.
const deepest = 60;

// Every kind is held against every one of them, which for rows of two thousand cells takes its time.
const mostCells = 30_000;

// What their cells hold shows in fewer; many more may come in one piece of the file.
const rowsBelow = 300;

type Placed = { readonly row: RawRow; readonly place: number };

/** The first rows, fewer of them where they are wide. */
function shallow(filled: readonly Placed[]): readonly Placed[] {
  let cells = 0;
  const end = filled.findIndex(({ row }, at) => {
    cells += row.cells.length;
    return at >= deepest || (at > 0 && cells > mostCells);
  });
  return end < 0 ? filled : filled.slice(0, end);
}

function headAt(rows: readonly RawRow[], filled: readonly Placed[], from: number): TableHead {
  const near = filled.filter(({ place }) => place > from && place <= from + rowsBelow);
  return { cells: rows[from]?.cells ?? [], above: rows.slice(0, from), below: near.map(({ row }) => row) };
}

function fitting(head: TableHead, kind: TableKind, choices: ReadingChoices): TableKind | null {
  return absentColumns(head.cells, kind, choices).length === 0 ? kind : null;
}

type Candidate = { readonly row: RawRow; readonly head: TableHead };

/** The row that names most columns of the kind; undefined when none names any. */
function bestFor(candidates: readonly Candidate[], kind: TableKind, choices: ReadingChoices): Candidate | undefined {
  const judged = candidates.map((candidate) => {
    const { places } = matchHeader(candidate.head.cells, kind.columns, choices);
    return { ...candidate, known: places.size };
  });
  return judged.filter(({ known }) => known > 0).toSorted((a, b) => b.known - a.known)[0];
}

function width(row: RawRow): number {
  return row.cells.filter((cell) => cell.trim() !== "").length;
}

function isBlank(row: RawRow): boolean {
  return row.cells.every((cell) => cell.trim() === "");
}
