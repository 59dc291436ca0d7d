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

/** `npm test` runs everything that needs no published files; `npm run test:real` runs the rest on them. */
if (process.argv[2] === "real") {
  await vitest("tests on the published files", ["real"]);
} else {
  await tool("types", "typescript/bin/tsc", ["-b"]);
  await tool("lint", "oxlint/bin/oxlint", ["--type-aware", ...folders]);
  await tool("format", "@biomejs/biome/bin/biome", ["format", "."]);
  await vitest("unit and component tests", ["unit", "component"]);
  await vitest("database tests, embedded PostgreSQL", ["database"]);
  await secondDatabase();
  await vitest("journeys in a real browser", ["journey"]);
}
finish();

async function tool(name: string, path: string, words: readonly string[]): Promise<void> {
  const code = await run(name, [join(root, "node_modules", path), ...words], {});
  if (code === 0) total.passed++;
  else total.failures.push(name);
}

async function vitest(
  name: string,
  projects: readonly string[],
  environment: Record<string, string> = {},
): Promise<void> {
  const report = join(reports, `${name.replaceAll(/\W+/g, "-")}.json`);
  const words = ["run", "--passWithNoTests=false", "--reporter=dot", "--reporter=json", `--outputFile=${report}`];
  const path = join(root, "node_modules", "vitest", "vitest.mjs");
  const code = await run(name, [path, ...words, ...projects.flatMap((project) => ["--project", project])], environment);
  const tally = tallyOf(report);
  total.passed += tally.passed;
  total.failures.push(...tally.failures);
  total.skips.push(...tally.skips);
  if (code !== 0 && tally.failures.length === 0) total.failures.push(`${name} (did not finish)`);
}

/** The same tests against a PostgreSQL of another version, reached as a user's own would be: through DATABASE_URL. */
async function secondDatabase(): Promise<void> {
  const name = "database tests, a second PostgreSQL";
  const given = process.env["ATLAS_TEST_DATABASE_URL"];
  if (given !== undefined) return vitest(name, ["database"], { DATABASE_URL: given });
  const binaries = systemPostgres();
  if (binaries === undefined) {
    total.skips.push(`${name} (this machine has no initdb and postgres; set ATLAS_TEST_DATABASE_URL to use another)`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "atlas-second-"));
  const cluster = await startCluster(folder, { binaries, throwaway: true, locale: ["--locale=C.UTF-8"] });
  try {
    await vitest(name, ["database"], { DATABASE_URL: cluster.url });
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(name: string, words: readonly string[], environment: Record<string, string>): Promise<number | null> {
  console.log(`\n── ${name}`);
  const { DATABASE_URL: _kept, ...inherited } = process.env;
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: "inherit",
    env: { ...inherited, NODE_COMPILE_CACHE: compiled, ...environment },
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => done(code));
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
