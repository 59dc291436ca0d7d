import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openReport } from "../../../server/report/openReport.ts";
import { reports } from "../../../server/store/report/reports.ts";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { aCrowd } from "../api/crowd.ts";
import { atlasAlone } from "../atlasAlone.ts";
import { freshDatabaseForFile } from "../freshDatabase.ts";
import { allOf } from "./asking.ts";
import { seedOfToday, tenMoments } from "../moments.ts";

const database = freshDatabaseForFile();
const folder = mkdtempSync(join(tmpdir(), "atlas-report-killed-"));
const words = ["report", "-p", "crowd", "--format", "csv,geojson", "--force", "--out", folder];
const seed = seedOfToday();
beforeAll(() => aCrowd(database()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a report whose making is killed at any moment is there whole or not at all, and so are its files", {
  timeout: 600_000,
}, async () => {
  let begun = Number.NaN;
  const [code] = await Promise.all([
    atlasAlone(database().url, words),
    storing().then(() => (begun = performance.now())),
  ]);
  const undisturbed = performance.now() - begun;
  const [whole, files] = [await wholeReports(), filesThere()];
  expect([code, whole, files]).toEqual([0, 1, ["gap-report-crowd.csv.zip", "gap-report-crowd.geojson"]]);

  const came = { kept: 0, not: 0 };
  let kept = 1;
  // Every other one: each takes a start of the command.
  for (const moment of tenMoments(seed, undisturbed).filter((_, tenth) => tenth % 2 === 0)) {
    await atlasAlone(database().url, words, () => storing().then(() => wait(moment)));
    await othersAtRest();
    const now = await wholeReports();
    expect([kept, kept + 1], `seed ${seed}, killed after ${moment} ms`).toContain(now);
    came[now === kept ? "not" : "kept"] += 1;
    kept = now;
    expect(filesThere().filter((name) => !name.endsWith(".part"))).toEqual(files);
  }
  expect(came.not).toBeGreaterThan(0);
  console.info(`Killed within ${Math.round(undisturbed)} ms (seed ${seed}): kept ${came.kept}, not ${came.not}.`);
});

test("Ctrl-C takes back what was stored, says so, and leaves no half of a file", async () => {
  const before = await wholeReports();
  rmSync(folder, { recursive: true });
  const atlas = fileURLToPath(new URL("../../../server/command/atlas.ts", import.meta.url));
  const child = spawn(process.execPath, [atlas, ...words], { env: { ...process.env, DATABASE_URL: database().url } });
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  await storing();
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect([code, said]).toEqual([1, "Stopped. No file was left half written.\n"]);
  expect([await wholeReports(), filesThere()]).toEqual([before, []]);
});

/** How many reports there are, each read to its end. Parts without a report would be half of one. */
async function wholeReports(): Promise<number> {
  const { db } = database();
  const partnership = partnershipIdSchema.parse("crowd");
  const orphans = await sql`select p.position from report_part p where not exists (
    select from report r where (r.partnership_id, r.id) = (p.partnership_id, p.report_id))`.execute(db);
  expect(orphans.rows).toEqual([]);
  const all = await reports(db, { partnership, snapshot: "" });
  for (const { id, areas } of all) {
    const run = await openReport(db, partnership, id);
    const [rows, shapes] = [await allOf(run.rows("essential")), await allOf(run.shapes())];
    expect([areas, rows.length, shapes.length]).toEqual([324, 324, 324]);
  }
  return all.length;
}

function filesThere(): string[] {
  return readdirSync(folder).toSorted();
}

/** Resolves when somebody else works in a transaction. */
async function storing(): Promise<void> {
  while ((await othersInTransaction()) < 2) await wait(5);
}

/** PostgreSQL goes on working for a killed client until it notices. */
async function othersAtRest(): Promise<void> {
  while ((await othersInTransaction()) > 0) await wait(20);
}

async function othersInTransaction(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
    order by pid`.execute(database().db);
  return rows.length;
}
