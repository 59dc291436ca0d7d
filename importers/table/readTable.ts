import type { Batch, ReadingChoices, ReadingSummary, Surroundings } from "../reading.ts";
import type { ImportRecord } from "../record.ts";
import type { RowsPart } from "../text/csvRows.ts";
import type { TableKind } from "./tableKind.ts";
import { readRows } from "./readRows.ts";

/** Reads a table to its end, about 2,000 rows at a time. After a file blocker it goes on naming problems, but gives no more records. */
export async function* readTable(
  rows: AsyncIterable<RowsPart>,
  kinds: readonly TableKind[],
  chosen: TableKind | null,
  choices: ReadingChoices,
  surroundings: Surroundings,
): AsyncGenerator<Batch, ReadingSummary> {
  const table = readRows(kinds, chosen, choices, surroundings);
  let records: ImportRecord[] = [];
  let rowsSince = 0;
  let bytesRead = 0;
  for await (const part of rows) {
    bytesRead = part.bytesRead;
    for (const issue of part.issues) table.book.add(issue);
    for (const raw of part.rows) {
      for (const record of table.read(raw)) records.push(record);
      rowsSince++;
      if (rowsSince >= rowsInBatch) yield batch();
    }
    if (table.isHopeless()) break;
  }
  records.push(...(table.isHopeless() ? [] : table.finish()));
  yield batch();
  return table.summary();

  function batch(): Batch {
    const read = table.book.isFileBlocked() ? [] : records;
    records = [];
    rowsSince = 0;
    return { records: read, issues: table.book.take(), bytesRead };
  }
}

// Whoever shares the thread waits for one batch at most.
const rowsInBatch = 2_000;
