import type { Issue } from "../../domain/contract/issue.ts";
import { fileBlocker } from "../text/fileIssue.ts";
import type { Zip } from "../zip/openZip.ts";
import { type Kept, openKept, rowOf } from "./kept.ts";
import { openFaults, tooMuchToJoin } from "./tableProblems.ts";
import { tableRows } from "./tableRows.ts";
import type { TableName, TableRow } from "./tables.ts";
import { fileName } from "./tablesIn.ts";

/** By what the rows of a table are pointed to; blank: by nothing. `isId` says that each must have one of its own. */
export type Keyed<Name extends TableName> = {
  readonly keyOf: (row: TableRow<Name>) => string;
  readonly isId: boolean;
};

/** How many bytes of a directory may still be kept. */
export type Room = { bytes: number };

/** Reads a table to its end and keeps it. A file blocker among the issues: it could not be read. A table that is not there is empty. */
export async function keepTable<Name extends TableName>(
  zip: Zip,
  table: Name,
  entry: string | undefined,
  { keyOf, isId }: Keyed<Name>,
  room: Room,
): Promise<{ readonly kept: Kept<Name>; readonly issues: readonly Issue[] }> {
  const kept = openKept(table);
  const issues: Issue[] = [];
  if (entry === undefined) return { kept, issues };
  const faults = openFaults(fileName(entry));
  for await (const part of tableRows(zip, table, entry)) {
    issues.push(...part.issues);
    for (const { row, cells } of part.rows) {
      if (cells === null || cells.every((cell) => cell === "")) continue;
      const key = keyOf(rowOf(table, row, () => cells));
      if (isId && key === "") faults.note("no id", row);
      else if (isId && kept.has(key)) faults.note("doubled id", row);
      else if (key !== "") room.bytes -= kept.keep(key, row, cells);
    }
    if (room.bytes < 0) return { kept, issues: [...issues, fileBlocker(tooMuchToJoin)] };
  }
  return { kept, issues: [...issues, ...faults.issues()] };
}
