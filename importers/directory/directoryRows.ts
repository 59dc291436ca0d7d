import { hsdsColumns } from "../kinds/provision/hsdsColumns.ts";
import type { RawRow, RowsPart } from "../text/csvRows.ts";
import type { Zip } from "../zip/openZip.ts";
import { aboutRows, notUsed, withoutLocation } from "./directoryRemarks.ts";
import { type KeptTables, keptTables } from "./keptTables.ts";
import { rowOf } from "./kept.ts";
import { type Link, listingOf } from "./listingOf.ts";
import { type CutRow, tableRows } from "./tableRows.ts";
import { type FoundTables, fileName } from "./tablesIn.ts";

/**
 * The tables of a directory joined to one, a row for each service at each location. Rows have the numbers of the table that links services and locations; services
 * that it does not link follow after its last, or have their own numbers where it links none.
 */
export async function* directoryRows(zip: Zip, { entries, unused }: FoundTables): AsyncGenerator<RowsPart> {
  const { tables, issues } = await keptTables(zip, entries);
  yield { rows: tables === null ? [] : [header], bytesRead: 0, issues };
  if (tables === null) return;

  const linking = entries.get("service_at_location");
  const linked = new Set<number>();
  let last = 1;
  let bytesRead = 0;
  for await (const part of linking === undefined ? [] : tableRows(zip, "service_at_location", linking)) {
    bytesRead = part.bytesRead;
    const rows = part.rows.map((cut) => linkedRow(cut, tables, fileName(linking ?? ""), linked));
    last = rows.at(-1)?.number ?? last;
    yield { rows, bytesRead, issues: part.issues };
    if (part.issues.some(({ severity }) => severity === "file blocker")) return;
  }

  const services = fileName(entries.get("services") ?? "");
  const lastLinked = last;
  let alone = 0;
  let rows: RawRow[] = [];
  for (const [id, own] of tables.services.rows()) {
    if (linked.has(own)) continue;
    alone++;
    last = lastLinked === 1 ? own : last + 1;
    rows.push(joined(last, { id: "", service: id, location: "", standsIn: `${services}, row ${own}` }, tables));
    if (rows.length < rowsAtOnce) continue;
    yield { rows, bytesRead, issues: [] };
    rows = [];
  }
  const linkingFile = linking === undefined || lastLinked === 1 ? null : fileName(linking);
  const remarks = [
    aboutRows(linkingFile, services),
    ...(alone === 0 ? [] : [withoutLocation(alone, linkingFile === null ? null : lastLinked + 1)]),
    ...(unused.length === 0 ? [] : [notUsed(unused)]),
  ];
  yield { rows, bytesRead, issues: [], remarks };
}

const header: RawRow = { number: 1, cells: hsdsColumns.map(({ name }) => name), hasStrayQuote: false };

const rowsAtOnce = 500;

function linkedRow({ row, cells }: CutRow, tables: KeptTables, file: string, linked: Set<number>): RawRow {
  if (cells?.every((cell) => cell === "") === true) return { number: row, cells: [], hasStrayQuote: false };
  const { cell } = rowOf("service_at_location", row, () => cells ?? []);
  const [offered] = tables.services.of(cell("service_id"));
  if (offered !== undefined) linked.add(offered.row);
  const ids = { id: cell("id"), service: cell("service_id"), location: cell("location_id") };
  return joined(row, { ...ids, standsIn: `${file}, row ${row}` }, tables);
}

function joined(number: number, link: Link, tables: KeptTables): RawRow {
  const listing = listingOf(link, tables);
  return { number, cells: hsdsColumns.map(({ name }) => listing[name]), hasStrayQuote: false };
}
