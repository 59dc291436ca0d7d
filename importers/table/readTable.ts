import type { Batch, ReadingSummary } from "../reading.ts";
import type { ImportRecord } from "../record.ts";
import type { RawRow, RowsPart } from "../text/csvRows.ts";
import type { HowToRead } from "./howToRead.ts";
import { readRows } from "./readRows.ts";

/** Reads a table to its end, about 2,000 rows at a time, with empty batches in between. After a file blocker it goes on naming problems, but gives no more records. */
export async function* readTable(rows: AsyncIterable<RowsPart>, how: HowToRead): AsyncGenerator<Batch, ReadingSummary> {
  const table = readRows(how);
  let records: ImportRecord[] = [];
  let head: RawRow[] | null = [];
  let headCells = 0;
  let rowsSince = 0;
  let cellsSince = 0;
  let bytesRead = 0;
  for await (const part of rows) {
    bytesRead = part.bytesRead;
    for (const issue of part.issues) table.book.add(issue);
    for (const remark of part.remarks ?? []) table.book.report.remark(remark);
    if (head !== null) {
      for (const raw of part.rows) {
        head.push(raw);
        headCells += raw.cells.length;
      }
    }
    if (head !== null && head.length < rowsToJudge && headCells < cellsToJudge && !table.book.isFileBlocked()) continue;
    const waiting: readonly RawRow[] = head === null ? part.rows : begin(head);
    head = null;
    for (const raw of waiting) {
      read(raw);
      if (rowsSince >= rowsInBatch) yield batch();
      else if (rowsSince % rowsAtAStretch === 0 || cellsSince >= cellsAtAStretch) {
        cellsSince = 0;
        yield { records: [], issues: [], bytesRead };
      }
    }
    if (table.isHopeless()) break;
  }
  if (head !== null) for (const raw of begin(head)) read(raw);
  for (const record of table.isHopeless() ? [] : table.finish()) records.push(record);
  yield batch();
  return table.summary();

  function begin(first: readonly RawRow[]): readonly RawRow[] {
    const { records: opening, below } = table.begin(first);
    records.push(...opening);
    return table.isHopeless() ? [] : below;
  }

  function read(raw: RawRow): void {
    for (const record of table.read(raw)) records.push(record);
    rowsSince++;
    cellsSince += raw.cells.length;
  }

  function batch(): Batch {
    const letIn = table.book.isFileBlocked() ? [] : records;
    records = [];
    rowsSince = 0;
    return { records: letIn, issues: table.book.take(), bytesRead };
  }
}

// Enough for the notes above a table and for a look at what its cells hold.
const rowsToJudge = 300;

// Of wide rows fewer tell as much, and all of them are looked at in one go.
const cellsToJudge = 100_000;

// Worth a COPY of its own, and not too much to keep in memory.
const rowsInBatch = 2_000;

// Whoever shares the thread need not wait longer than for so many rows.
const rowsAtAStretch = 250;
const cellsAtAStretch = 50_000;
