import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../server/postgres/freePort.ts";
import { startCluster } from "../server/postgres/cluster.ts";
import { openDatabase } from "../server/store/database.ts";
import { migrateToLatest } from "../server/store/migrate.ts";
import { createPartnership } from "../server/store/partnership/createPartnership.ts";
import { copyFloor } from "./benchImport/floor.ts";
import { writeSyntheticFiles } from "./benchImport/syntheticFiles.ts";
import { whileServing } from "./benchImport/whileServing.ts";
import { measured } from "./realRun/measured.ts";

/**
 * How fast files are checked and stored: a million need rows and 200,000 offers of a made-up country, beside COPY of the same rows and a bare papaparse pass in the same run.
 * Prints the table of docs/speed.md; `--quick` takes a tenth of the rows.
 */
const tenth = process.argv.includes("--quick") ? 10 : 1;
const size = { areas: 35_000 / tenth, figures: 1_000_000 / tenth, offers: 200_000 / tenth };
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-import-"));
const cluster = await startCluster(join(folder, "postgres"));
const database = openDatabase(cluster.url);
try {
  await migrateToLatest(database);
  const { id: partnership } = await createPartnership(database, { name: "Synthetic", studyArea: [], bufferKm: 0 });
  const files = await writeSyntheticFiles(folder, size);
  console.log(`Synthetic files. Node ${process.version}, load ${load()} before.\n`);
  await imported(files.areas, partnership);
  await imported(files.indicators, partnership);
  console.log(
    "| file | rows | papaparse alone, s | COPY alone, s | checked and stored, s | beside 3 x COPY + parse | CPU, s | peak MB |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  for (const [file, tables] of [
    [files.need, ["need_figure"]],
    [files.offers, ["provider", "venue", "listing", "offer", "run"]],
  ] as const) {
    const parse = await measured(folder, [scriptAt("parsePass.ts"), file], {});
    const ours = await imported(file, partnership);
    const floor = await copyFloor(database, folder, { tables, partnership, dataset: ours.id });
    const aim = 3 * floor + parse.seconds;
    const cells = [
      file.split("/").at(-1),
      ours.rows.toLocaleString("en-GB"),
      parse.seconds.toFixed(2),
      floor.toFixed(2),
      ours.seconds.toFixed(2),
      (ours.seconds / aim).toFixed(2),
      ours.cpu.toFixed(2),
      ours.peakMb.toFixed(0),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  const { id: other } = await createPartnership(database, { name: "Synthetic too", studyArea: [], bufferKm: 0 });
  await imported(files.indicators, other);
  console.log(
    "\n| while the server takes in | other requests | median, ms | 99 of 100, ms | longest, ms |\n|---|---|---|---|---|",
  );
  await served(async (address) => {
    for (const file of [files.need, files.offers]) {
      const { requests, median, p99, longest } = await whileServing(address, other, file);
      console.log(
        `| ${file.split("/").at(-1)} | ${requests} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${longest.toFixed(1)} |`,
      );
    }
  });
  console.log(`\nLoad after: ${load()}.`);
} finally {
  await database.close();
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

type Imported = { readonly id: string; readonly rows: number; readonly seconds: number; readonly cpu: number };

async function imported(file: string, partnership: string): Promise<Imported & { readonly peakMb: number }> {
  const done = await measured(folder, [scriptAt("oneImport.ts"), cluster.url, partnership, file], {});
  if (done.code !== 0) throw new Error(done.output);
  const told: Imported = JSON.parse(done.output);
  return { ...told, peakMb: done.peakMb };
}

/** A real server on the same database, for as long as `work` takes. */
async function served(work: (address: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const main = fileURLToPath(new URL("../server/main.ts", import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: cluster.url, ATLAS_DEMO: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    await new Promise<void>((ready, fail) => {
      child.stdout.on("data", (text: Buffer) => text.toString().includes("Skills Gap Atlas is at") && ready());
      child.once("exit", (code) => fail(new Error(`the server stopped with ${code}`)));
    });
    await work(`http://127.0.0.1:${port}`);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

function scriptAt(name: string): string {
  return fileURLToPath(new URL(`./benchImport/${name}`, import.meta.url));
}

function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
