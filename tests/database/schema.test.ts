import { readdirSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../domain/contract/settings.ts";
import { migrateToLatest, migrateToNothing } from "../../server/store/migrate.ts";
import * as wholeMethod from "../../server/store/migrations/002_whole_method.ts";
import { changeSettings } from "../../server/store/partnership/changeSettings.ts";
import { settingsInForce } from "../../server/store/partnership/settingsInForce.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabase, freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();

test("the tables that the migrations make are the tables that the queries know, column by column, with what may be null", async () => {
  const { rows } = await sql<{ name: string; columnName: string; nullable: boolean; isView: boolean }>`
    select c.table_name as name, c.column_name, c.is_nullable = 'YES' as nullable, t.table_type = 'VIEW' as is_view
    from information_schema.columns c
    join information_schema.tables t on (t.table_schema, t.table_name) = (c.table_schema, c.table_name)
    where c.table_schema = 'public' and c.table_name not like 'kysely%'
    order by c.table_name, c.column_name`.execute(database().db);
  const made = new Map<string, string[]>();
  for (const { name, columnName, nullable, isView } of rows) {
    // PostgreSQL calls every column of a view nullable, so there only the names are compared.
    made.set(name, [...(made.get(name) ?? []), `${columnName}${nullable && !isView ? " or null" : ""}`]);
  }

  const known = tablesOfTypes(typeText());

  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(made));
});

test("every key of a table that belongs to a partnership starts with the partnership", async () => {
  const { rows } = await sql<{ name: string; first: string }>`
    select c.relname as name, a.attname as first
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indisprimary and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'partnership_id')
    order by name`.execute(database().db);

  expect(rows.length).toBeGreaterThan(12);
  expect(rows.filter((row) => row.first !== "partnership_id")).toEqual([]);
});

test("migrations go up, wholly down, and up again", async () => {
  const fresh = await freshDatabase({ migrate: false });
  const tables = async () =>
    (
      await sql<{ name: string }>`select table_name as name from information_schema.tables
        where table_schema = 'public' and table_name not like 'kysely%' order by name`.execute(fresh.db)
    ).rows.map((row) => row.name);

  expect(await migrateToLatest(fresh)).toContain("001_spine");
  const first = await tables();
  expect(await migrateToLatest(fresh)).toEqual([]);
  await migrateToNothing(fresh);
  expect(await tables()).toEqual([]);
  await migrateToLatest(fresh);
  expect(await tables()).toEqual(first);
  await fresh.drop();
});

test("settings saved before the whole method keep what they say and score as they did; the way back leaves what an older version can read", async () => {
  const fresh = await freshDatabase();
  const { id } = await aPartnership(fresh, "Older than the method");
  const zoned = { ...defaultSettings, decay: "steps", yearsToClear: 7 } as const;
  await changeSettings(fresh, id, zoned);
  const documents = async () =>
    (await sql<{ document: Settings }>`select document from settings order by version`.execute(fresh.db)).rows.map(
      ({ document }) => document,
    );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a migration's type names no table, for it must not change when they do
  const db = fresh.db as unknown as Parameters<typeof wholeMethod.up>[0];

  await wholeMethod.down(db);
  const [first, second] = await documents();
  const added = ["steps", "combinations", "imputePlaces", "assumedPlaces", "onlineEligible", "nationalNeed"];
  expect(Object.keys(first ?? {}).filter((key) => added.includes(key))).toEqual([]);
  expect([second?.decay, second?.yearsToClear]).toEqual(["gaussian", 7]);

  await wholeMethod.up(db);
  await wholeMethod.up(db);
  expect(await settingsInForce(fresh.db, id)).toEqual({
    version: 2,
    settings: { ...defaultSettings, yearsToClear: 7, imputePlaces: false },
  });
  await fresh.drop();
});

/** The type file and those it is made of, as text: types leave nothing that a test could look at. */
function typeText(): string {
  const store = new URL("../../server/store/", import.meta.url);
  const files = ["tables.ts", ...readdirSync(new URL("tables/", store)).map((name) => `tables/${name}`)];
  return files.map((name) => readFileSync(new URL(name, store), "utf8")).join("\n");
}

/** Table names and columns as PostgreSQL writes them, from the text of the type file. */
function tablesOfTypes(source: string): Map<string, string[]> {
  const bodies = new Map<string, string>();
  for (const [, name = "", body = ""] of source.matchAll(/export type (\w+(?:Table|View)) = \{(.*?)\};/gs))
    bodies.set(name, body);
  const list = /export type Tables = \{(.*?)\};/s.exec(source)?.[1] ?? "";
  const found = [...list.matchAll(/(\w+): (\w+);/g)].map(([, key = "", type = ""]): [string, string[]] => {
    const body = bodies.get(type) ?? "";
    const isView = type.endsWith("View");
    const columns = [...body.matchAll(/(\w+): ([^;]+)(?:;|$)/g)].map(([, column = "", words = ""]) => {
      const orNull = /\bnull\b/.test(words) && !isView ? " or null" : "";
      return `${snakeCase(column)}${orNull}`;
    });
    return [snakeCase(key), columns.toSorted(byColumn)];
  });
  return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function byColumn(a: string, b: string): number {
  const [first = "", second = ""] = [a.split(" ")[0], b.split(" ")[0]];
  return first < second ? -1 : 1;
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
