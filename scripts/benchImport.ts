import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster } from "../server/postgres/cluster.ts";
import { openDatabase } from "../server/store/database.ts";
import { migrateToLatest } from "../server/store/migrate.ts";
import { createPartnership } from "../server/store/partnership/createPartnership.ts";
import { importAlone } from "./benchImport/importAlone.ts";
import { besideCopy } from "./benchImport/besideCopy.ts";
import { servedBy } from "./benchImport/servedBy.ts";
import { writeSyntheticFiles } from "./benchImport/syntheticFiles.ts";
import { whileServing } from "./benchImport/whileServing.ts";

/**
 * How fast files are checked and stored: a million need rows and 200,000 offers of a made-up country, beside COPY of the same rows and a bare papaparse pass in the same
 * run; and how long other requests to a running server take meanwhile. Prints the tables of docs/speed.md; `--quick` takes a tenth of the rows.
 */
const tenth = process.argv.includes("--quick") ? 10 : 1;
const size = { areas: 35_000 / tenth, figures: 1_000_000 / tenth, offers: 200_000 / tenth };
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-import-"));
const cluster = await startCluster(join(folder, "postgres"));
const database = openDatabase(cluster.url);
try {
  await migrateToLatest(database);
  const files = await writeSyntheticFiles(folder, size);
  console.log(`Node ${process.version}, load ${load()} before.\n`);
  const partnership = await newPartnership("Synthetic");
  await importAlone(database, folder, { file: files.areas, partnership });
  await importAlone(database, folder, { file: files.indicators, partnership });
  table([
    "file",
    "rows",
    "parse, s",
    "COPY, s",
    "import, s",
    "of the aim",
    "its CPU, s",
    "PostgreSQL's CPU, s",
    "COPY's, s",
    "peak MB",
  ]);
  row(await besideCopy(database, folder, { file: files.need, partnership, tables: ["need_figure"] }));
  const tables = ["provider", "venue", "listing", "offer", "run"];
  row(await besideCopy(database, folder, { file: files.offers, partnership, tables }));

  const other = await newPartnership("Synthetic too");
  await importAlone(database, folder, { file: files.indicators, partnership: other });
  console.log("");
  table(["the server", "requests", "median, ms", "99 of 100, ms", "longest, ms", "its thread at a stretch, CPU ms"]);
  await servedBy(cluster.url, folder, async (address, longestStretch) => {
    // What starting took does not count.
    await longestStretch();
    for (const file of [null, files.need, files.offers]) {
      const waited = await whileServing(address, other, file);
      const times = [waited.median, waited.p99, waited.longest, await longestStretch()].map((ms) => ms.toFixed(1));
      row([file === null ? "does nothing else" : `takes in ${file.split("/").at(-1)}`, `${waited.requests}`, ...times]);
    }
  });
  console.log(`\nLoad after: ${load()}.`);
} finally {
  await database.close();
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function newPartnership(name: string): Promise<string> {
  return (await createPartnership(database, { name, studyArea: [], bufferKm: 0 })).id;
}

function table(names: readonly string[]): void {
  row(names);
  console.log(`|${names.map(() => "---|").join("")}`);
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
