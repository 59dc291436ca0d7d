import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Binaries, embeddedBinaries } from "./binaries.ts";
import { claim, release } from "./claim.ts";
import { freePort } from "./freePort.ts";
import { clearPostmaster, runningPostmaster } from "./postmaster.ts";
import { type Spawning, spawningFor } from "./spawning.ts";

/** A PostgreSQL of our own. `joined`: another process of ours started it, and will stop it. */
export type Cluster = { readonly url: string; readonly joined: boolean; readonly owner: number; stop(): Promise<void> };

export type ClusterOptions = {
  /** Other programs than the embedded ones (a system PostgreSQL, in tests). */
  readonly binaries?: Binaries;
  /** Do not wait for the disk: for throwaway clusters in tests. */
  readonly throwaway?: boolean;
  /** Words for initdb that set encoding and locale; PostgreSQL before 17 has no built-in locale provider. */
  readonly locale?: readonly string[];
};

const builtinLocale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/**
 * Starts PostgreSQL on `folder` (made on first use), on a free port of 127.0.0.1, with a random password kept beside the data. If another living process of
 * ours runs or starts it already, joins that one; if one is stopping it, waits for that. One left behind by a killed process is stopped first. Throws an Error
 * with a sentence.
 */
export async function startCluster(folder: string, options: ClusterOptions = {}): Promise<Cluster> {
  const home = resolve(folder);
  const data = join(home, "data");
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const until = Date.now() + longestWait;
  for (let owner = claim(home, data); owner !== process.pid; owner = claim(home, data)) {
    const running = runningPostmaster(data);
    if (running?.isReady === true) {
      return { url: urlFor(home, running.port), joined: true, owner, stop: async () => {} };
    }
    if (Date.now() > until) {
      throw new Error(
        `Process ${owner} is starting or stopping PostgreSQL in ${home} and does not get done. End it, then start again.`,
      );
    }
    await wait(100);
  }
  try {
    return await startOwn(home, data, options);
  } catch (fault) {
    release(home);
    throw fault;
  }
}

const longestWait = 120_000;

async function startOwn(home: string, data: string, options: ClusterOptions): Promise<Cluster> {
  await clearPostmaster(data);
  const binaries = options.binaries ?? (await embeddedBinaries());
  if (!existsSync(join(data, "PG_VERSION"))) makeData(home, data, binaries, options);
  const port = await freePort();
  const postgres = launch(binaries.postgres, data, port, options, spawningFor(home));
  await readiness(postgres, join(home, "postgres.log"));
  const stop = () => stopped(postgres).then(() => release(home));
  return { url: urlFor(home, port), joined: false, owner: process.pid, stop };
}

/** Makes the data folder beside its final name first, so that a killed initdb never leaves half of one. */
function makeData(home: string, data: string, binaries: Binaries, options: ClusterOptions): void {
  const making = join(home, "data.making");
  const passwordFile = join(home, "password");
  rmSync(making, { recursive: true, force: true });
  writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  const { prefix, as } = spawningFor(home);
  const [program, ...words] = [...prefix, binaries.initdb];
  const initdbWords = [
    "-D",
    making,
    "-U",
    "atlas",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
  ];
  initdbWords.push(...(options.locale ?? builtinLocale));
  if (options.throwaway === true) initdbWords.push("--no-sync");
  const made = spawnSync(program, [...words, ...initdbWords], { encoding: "utf8", ...as, env: plainEnvironment() });
  if (made.status !== 0) {
    const said = made.stderr?.trim() ?? String(made.error);
    throw new Error(`PostgreSQL could not make its data folder ${data}: ${said}`);
  }
  renameSync(making, data);
}

function launch(
  postgres: string,
  data: string,
  port: number,
  options: ClusterOptions,
  { prefix, as }: Spawning,
): ChildProcess {
  const [program, ...words] = [...prefix, postgres];
  const settings = ["listen_addresses=127.0.0.1", "max_wal_size=2GB", "shared_buffers=256MB"];
  if (options.throwaway === true) settings.push("fsync=off", "full_page_writes=off");
  const all = [...words, "-D", data, "-p", String(port), "-k", "", ...settings.flatMap((setting) => ["-c", setting])];
  // Detached: Ctrl-C must not reach PostgreSQL before the server has finished its requests.
  return spawn(program, all, { detached: true, stdio: ["ignore", "ignore", "pipe"], ...as, env: plainEnvironment() });
}

/** Resolves when PostgreSQL says that it takes connections; its words go on into the log file. */
function readiness(postgres: ChildProcess, log: string): Promise<void> {
  return new Promise((ready, fail) => {
    let said = "";
    postgres.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4000);
      appendFileSync(log, text);
      if (said.includes("database system is ready to accept connections")) ready();
    });
    postgres.once("error", (cause) => fail(new Error(`PostgreSQL could not be started: ${cause.message}`, { cause })));
    postgres.once("exit", (code) => fail(new Error(`PostgreSQL stopped while starting (${code}): ${said.trim()}`)));
  });
}

function stopped(postgres: ChildProcess): Promise<void> {
  if (postgres.exitCode !== null || postgres.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    // Not at its exit: its last words come after that, and are written into a folder that may be gone when this resolves.
    postgres.once("close", () => done());
    postgres.kill("SIGINT");
  });
}

function urlFor(home: string, port: number): string {
  return `postgres://atlas:${readFileSync(join(home, "password"), "utf8")}@127.0.0.1:${port}/postgres`;
}

/** A machine's locale may name one that is not installed; PostgreSQL must not see it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LANG: "C", LC_ALL: "C", LC_MESSAGES: "C" };
}
