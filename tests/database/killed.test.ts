import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { aPartnership } from "./aPartnership.ts";
import { atlasAlone } from "./atlasAlone.ts";
import { areaLines } from "./builders.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
const folder = mkdtempSync(join(tmpdir(), "atlas-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an import that is killed at any moment leaves the old state or the new one", async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, row) => `ward,2018,E05${String(row).padStart(6, "0")},Ward ${row},,,,,`,
  );
  const many = join(folder, "many.csv");
  writeFileSync(many, [areaLines[0], ...rows].join("\n"));
  await aPartnership(database(), "Severn Vale");
  for (const milliseconds of [0, 40, 90, 150, 250, 400]) {
    const before = await counted();
    await atlasAlone(database().url, ["import", many], () => storing().then(() => wait(milliseconds)));
    const after = await counted();
    const oldOrNew = milliseconds === 0 ? [before] : [before, { datasets: before.datasets + 1, areas: 60_000 }];
    expect(oldOrNew).toContainEqual(after);
  }
});

async function counted(): Promise<{ datasets: number; areas: number }> {
  await othersAtRest();
  const { rows } = await sql<{ datasets: number; areas: number }>`
    select (select count(*) from dataset) as datasets, (select count(*) from area where vintage = '2018') as areas`.execute(
    database().db,
  );
  return rows[0] ?? { datasets: Number.NaN, areas: Number.NaN };
}

/** PostgreSQL goes on working for a killed client until it notices: what it leaves can only be judged after that. */
async function othersAtRest(): Promise<void> {
  while ((await othersInTransaction()) > 0) await wait(20);
}

/** Resolves when somebody else has begun to store something. */
async function storing(): Promise<void> {
  while ((await othersInTransaction()) === 0) await wait(5);
}

async function othersInTransaction(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null
    order by pid`.execute(database().db);
  return rows.length;
}
