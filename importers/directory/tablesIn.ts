import { plainName } from "../table/plainName.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import type { Zip } from "../zip/openZip.ts";
import { directoryTables, type TableName } from "./tables.ts";

/** The tables of a directory in a ZIP file: the entry of each that is there, and the files that are not read. */
export type FoundTables = {
  readonly entries: ReadonlyMap<TableName, string>;
  readonly unused: readonly string[];
};

/** Finds them by their names, in any folder and any case. Null when the ZIP file holds no directory: fewer than two of its tables are there. */
export function tablesIn({ names }: Pick<Zip, "names">): FoundTables | FileProblem | null {
  const files = names.filter((name) => !name.endsWith("/") && !isLeftByMac(name));
  const entries = new Map<TableName, string>();
  const unused: string[] = [];
  let doubled: FileProblem | null = null;
  for (const file of files) {
    const table = tableOf(file);
    const former = table === null ? undefined : entries.get(table);
    if (table === null) unused.push(fileName(file));
    else if (former === undefined) entries.set(table, file);
    else doubled ??= twice(table, former, file);
  }
  if (entries.size < 2) return null;
  if (doubled !== null) return doubled;
  for (const table of ["services", "organizations"] as const) if (!entries.has(table)) return without(table, entries);
  return { entries, unused };
}

/** The last part of a path inside the ZIP file. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function tableOf(file: string): TableName | null {
  const [, stem = ""] = /^(.*)\.(?:csv|tsv|txt)$/i.exec(fileName(file)) ?? [];
  return byName.get(plainName(stem)) ?? null;
}

const tableNames: readonly TableName[] = [
  "services",
  "organizations",
  "service_at_location",
  "locations",
  "addresses",
  "schedules",
  "cost_options",
];

const byName: ReadonlyMap<string, TableName> = new Map(
  tableNames.flatMap((table) =>
    [table, ...directoryTables[table].also].map((name): [string, TableName] => [plainName(name), table]),
  ),
);

/** What a Mac puts beside every file that it packs. */
function isLeftByMac(name: string): boolean {
  return fileName(name).startsWith("._") || fileName(name) === ".DS_Store";
}

function twice(table: TableName, first: string, second: string): FileProblem {
  return {
    type: "doubled table",
    message: `The ZIP file holds the table '${table}' of an Open Referral (HSDS) directory twice: ${first} and ${second}.`,
    mend: "Take one of them out, so that it is clear which one counts.",
  };
}

function without(table: "services" | "organizations", entries: ReadonlyMap<TableName, string>): FileProblem {
  const why = table === "services" ? "what is offered" : "who offers each service";
  const there = [...entries.values()].map(fileName).join(", ");
  return {
    type: "table not there",
    message: `The ZIP file holds tables of an Open Referral (HSDS) directory (${there}) but no ${table}.csv, so it does not say ${why}.`,
    mend: `Add ${table}.csv to the ZIP file. If it is no directory, unpack it and choose the table inside.`,
  };
}
