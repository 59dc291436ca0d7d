import { createReadStream } from "node:fs";
import type { Issue } from "../../domain/contract/issue.ts";
import { opened, rowsOf } from "../../importers/opened.ts";
import type { Surroundings } from "../../importers/reading.ts";
import { readTable } from "../../importers/table/readTable.ts";
import type { Report } from "../../importers/table/report.ts";
import type { Row } from "../../importers/table/row.ts";
import type { Column, TableKind } from "../../importers/table/tableKind.ts";

/** One of the plain tables that `atlas score` takes: its columns, and how a row becomes an entry. */
export type ScoreTable<Entry> = {
  readonly title: string;
  readonly columns: readonly Column[];
  /** Starts on one file. Its `read` gives undefined when it has said why there is no entry. */
  readonly open: (file: OpenTable) => (row: Row) => Entry | undefined;
};

/** What a reader is told about the file: whom to tell what is wrong, and which columns of the kind it has. */
export type OpenTable = { readonly report: Report; readonly has: (column: string) => boolean };

/** What a file held, and what was wrong in it. */
export type ReadScoreTable<Entry> = {
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
};

/** Reads a table with the importers' own reading of files, header and rows. Columns that it does not know are left alone. */
export async function readScoreTable<Entry>(path: string, table: ScoreTable<Entry>): Promise<ReadScoreTable<Entry>> {
  const entries: Entry[] = [];
  const kind: TableKind = {
    type: "table",
    name: table.title.toLowerCase(),
    title: table.title,
    columns: table.columns,
    isPublished: true,
    source: null,
    licence: null,
    open: ({ report, has }) => {
      const read = table.open({ report, has });
      return {
        read: (row) => {
          const entry = read(row);
          if (entry === undefined) return undefined;
          entries.push(entry);
          // The entries are kept here: nothing of them is for the database.
          return [];
        },
      };
    },
  };
  const issues: Issue[] = [];
  const rows = rowsOf(await opened(createReadStream(path)));
  const how = { kinds: [kind], chosen: kind, choices: {}, surroundings: nobodyKnown };
  for await (const batch of readTable(rows, how)) issues.push(...batch.issues);
  return { path, entries, issues };
}

const nobodyKnown: Surroundings = { isKnownArea: () => false, hasAreas: () => false, isKnownIndicator: () => false };
