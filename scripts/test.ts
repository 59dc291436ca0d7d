import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startCluster } from "../server/postgres/cluster.ts";
import { systemPostgres } from "./systemPostgres.ts";
import { noTests, type Tally, tallyOf } from "./tally.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const reports = mkdtempSync(join(tmpdir(), "atlas-test-"));
// Tests start many threads and commands, each of which would compile the same modules again.
const compiled = join(reports, "compiled");
const folders = ["domain", "importers", "exporters", "server", "web", "tests", "scripts"];
const total: Tally = noTests();
/** What was said by those that ran beside others. */
const saidBeside: string[] = [];

/** `npm test` runs everything that needs no published files; `npm run test:real` runs the rest on them. */
if (process.argv[2] === "real") {
  await vitest("tests on the published files", ["real"]);
} else {
  // Beside all the rest: of two cores either keeps one busy. They meet in nothing but the sources.
  const journeys = vitest("journeys in a real browser", ["journey"], { isBeside: true });
  await tool("types", "typescript/bin/tsc", ["-b"]);
  await tool("lint", "oxlint/bin/oxlint", ["--type-aware", ...folders]);
  await tool("format", "@biomejs/biome/bin/biome", ["format", "."]);
  await vitest("unit and component tests", ["unit", "component"]);
  await vitest("database tests, embedded PostgreSQL", ["database"]);
  await secondDatabase();
  await journeys;
  for (const words of saidBeside) console.log(words);
}
finish();

async function tool(name: string, path: string, words: readonly string[]): Promise<void> {
  const code = await run(name, [join(root, "node_modules", path), ...words], {});
  if (code === 0) total.passed++;
  else total.failures.push(name);
}

type VitestOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  /** Files that are left out. */
  readonly without?: readonly string[];
  /** Others run meanwhile and are heard as they speak: what this one says is kept for later. */
  readonly isBeside?: boolean;
};

async function vitest(
  name: string,
  projects: readonly string[],
  { environment = {}, without = [], isBeside = false }: VitestOptions = {},
): Promise<void> {
  const report = join(reports, `${name.replaceAll(/\W+/g, "-")}.json`);
  const words = ["run", "--passWithNoTests=false", "--reporter=dot", "--reporter=json", `--outputFile=${report}`];
  for (const project of projects) words.push("--project", project);
  for (const file of without) words.push("--exclude", file);
  const path = join(root, "node_modules", "vitest", "vitest.mjs");
  const code = await run(name, [path, ...words], { environment, isBeside });
  const tally = tallyOf(report);
  total.passed += tally.passed;
  total.failures.push(...tally.failures);
  total.skips.push(...tally.skips);
  if (code !== 0 && tally.failures.length === 0) total.failures.push(`${name} (did not finish)`);
}

/**
 * The same tests against a PostgreSQL of another version, reached as a user's own would be: through DATABASE_URL. Without those that start the embedded one themselves, whatever
 * DATABASE_URL says: they would only run twice.
 */
async function secondDatabase(): Promise<void> {
  const name = "database tests, a second PostgreSQL";
  const without = ["tests/database/cluster.test.ts", "tests/database/killedServer.test.ts"];
  const given = process.env["ATLAS_TEST_DATABASE_URL"];
  if (given !== undefined) return vitest(name, ["database"], { environment: { DATABASE_URL: given }, without });
  const binaries = systemPostgres();
  if (binaries === undefined) {
    total.skips.push(`${name} (this machine has no initdb and postgres; set ATLAS_TEST_DATABASE_URL to use another)`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "atlas-second-"));
  const cluster = await startCluster(folder, { binaries, throwaway: true, locale: ["--locale=C.UTF-8"] });
  try {
    await vitest(name, ["database"], { environment: { DATABASE_URL: cluster.url }, without });
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program on our Node to its end. Gives its exit code. */
function run(
  name: string,
  words: readonly string[],
  { environment = {}, isBeside = false }: VitestOptions,
): Promise<number | null> {
  const heading = `\n── ${name}`;
  if (!isBeside) console.log(heading);
  const { DATABASE_URL: _kept, ...inherited } = process.env;
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: isBeside ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...inherited, NODE_COMPILE_CACHE: compiled, ...environment },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => said.push(piece));
  return new Promise((done, fail) => {
    child.once("error", fail);
    // Not at its exit: its last words come after that.
    child.once("close", (code) => {
      if (isBeside) saidBeside.push(`${heading}\n${Buffer.concat(said).toString("utf8")}`);
      done(code);
    });
  });
}

/** Ends with one line for people and, above it, one in the form that build servers read. */
function finish(): void {
  // What a test left running may still be writing there.
  rmSync(reports, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const { passed, failures, skips } = total;
  console.log(`\nTests: ${passed} passed, ${failures.length} failed, ${skips.length} skipped`);
  const failed = failures.length === 0 ? "nothing failed" : `${failures.length} failed: ${failures.join("; ")}`;
  const skipped = skips.length === 0 ? "nothing was skipped" : `${skips.length} skipped: ${skips.join("; ")}`;
  console.log(`${passed} passed, ${failed}, ${skipped}.`);
  process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
}
