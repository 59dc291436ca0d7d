import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { aPartnership } from "./aPartnership.ts";
import { atlasAlone } from "./atlasAlone.ts";
import { aFile, imported, indicatorLines } from "./builders.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";
import { seedOfToday, tenMoments } from "./moments.ts";
import { needOf, type Seen, versionsSeen, wardLines, wholly } from "./needVersions.ts";

const database = freshDatabaseForFile();
const folder = mkdtempSync(join(tmpdir(), "atlas-killed-"));
const seed = seedOfToday();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an import that is killed at any moment leaves the old dataset in force or the new one, never a part of one", {
  timeout: 300_000,
}, async () => {
  const partnership = (await aPartnership(database(), "Severn Vale")).id;
  await imported(database(), partnership, aFile("areas.csv", wardLines, 65_536));
  await imported(database(), partnership, aFile("indicators.csv", indicatorLines));
  let version = 1;
  await imported(database(), partnership, aFile("need.csv", needOf(version), 65_536));

  let begun = Number.NaN;
  const [code] = await Promise.all([replacedBy(version + 1), storing().then(() => (begun = performance.now()))]);
  const undisturbed = performance.now() - begun;
  expect([code, await whatIsThere()]).toEqual([0, wholly(++version)]);

  const came = { old: 0, new: 0 };
  for (const moment of [0, ...tenMoments(seed, undisturbed)]) {
    await replacedBy(version + 1, () => storing().then(() => wait(moment)));
    const there = await whatIsThere();
    expect([wholly(version), wholly(version + 1)], `seed ${seed}, killed after ${moment} ms`).toContainEqual(there);
    const isNew = there.versions[0] === version + 1;
    came[isNew ? "new" : "old"] += 1;
    if (isNew) version += 1;
  }
  expect(came.old).toBeGreaterThan(0);
  // The next import works, whatever was left behind.
  expect([await replacedBy(version + 1), await whatIsThere()]).toEqual([0, wholly(version + 1)]);
  console.info(`Killed within ${Math.round(undisturbed)} ms (seed ${seed}): old ${came.old}, new ${came.new}.`);
});

/** Imports a version of the need in place of the one in force, in a process of its own, killed at a moment where there is one. Gives its exit code. */
function replacedBy(version: number, moment?: () => Promise<void>): Promise<number | null> {
  const file = join(folder, "need.csv");
  writeFileSync(file, needOf(version).join("\n"));
  return atlasAlone(database().url, ["import", file, "--replace-same"], moment);
}

async function whatIsThere(): Promise<Seen> {
  await othersAtRest();
  return versionsSeen(database().db);
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
