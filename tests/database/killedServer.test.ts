import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { type Dataset, datasetSchema } from "../../domain/contract/dataset.ts";
import { openDatabase } from "../../server/store/database.ts";
import { indicatorLines } from "./builders.ts";
import { seedOfToday, tenMoments } from "./moments.ts";
import { needOf, type Seen, versionsSeen, wardLines, wholly } from "./needVersions.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-killed-server-"));
const seed = seedOfToday();
let running: Server | undefined;

afterAll(async () => {
  if (running !== undefined) await killed(running);
  rmSync(folder, { recursive: true, force: true });
});

test("a server that is killed at any moment of an import that replaces a dataset has wholly the old or wholly the new one afterwards", {
  timeout: 300_000,
}, async () => {
  let server = await started();
  await posted(server, "/partnerships", { name: "Vale", studyArea: [], bufferKm: 0 });
  await published(server, await uploaded(server, "areas.csv", wardLines));
  await published(server, await uploaded(server, "indicators.csv", indicatorLines));
  let inForce = await published(server, await uploaded(server, "need.csv", needOf(1)));
  let version = 1;

  // Measured on a server that has just started, as those are that will be killed: it is slower than a warm one.
  await killed(server);
  server = await started();
  const begun = performance.now();
  inForce = await replaced(server, inForce, ++version);
  const undisturbed = performance.now() - begun;
  expect(await whatIsThere(server)).toEqual(wholly(version));

  const came = { old: 0, new: 0 };
  // A little beyond its end, so that some come when all is done.
  for (const [round, moment] of tenMoments(seed, undisturbed * 1.2).entries()) {
    const next = version + 1;
    const replacing = replaced(server, inForce, next).catch(() => undefined);
    await wait(moment);
    // Every other time its PostgreSQL is killed as well, which has no time to put anything in order then.
    if (round % 2 === 1) killPostgres();
    await killed(server);
    await replacing;
    server = await started();
    const there = await whatIsThere(server);
    expect([wholly(version), wholly(next)], `seed ${seed}, killed after ${moment} ms`).toContainEqual(there);
    came[there.versions[0] === next ? "new" : "old"] += 1;
    // The next import works, whatever was left behind.
    inForce = await replaced(server, await needInForce(server), (version = next + 1));
    expect(await whatIsThere(server), `seed ${seed}, after ${moment} ms`).toEqual(wholly(version));
  }
  console.info(
    `Killed at ten moments of ${Math.round(undisturbed)} ms (seed ${seed}): old ${came.old}, new ${came.new}.`,
  );
});

async function whatIsThere({ databaseUrl }: Server): Promise<Seen> {
  const { db, close } = openDatabase(databaseUrl);
  try {
    return await versionsSeen(db);
  } finally {
    await close();
  }
}

/** Uploads version `version` of the need, and publishes it in place of the one in force: what the page does. */
async function replaced(server: Server, former: Dataset, version: number): Promise<Dataset> {
  return published(server, await uploaded(server, "need.csv", needOf(version)), {
    mode: "replace",
    replaces: former.id,
  });
}

async function needInForce(server: Server): Promise<Dataset> {
  const all = datasetSchema.array().parse(await asked(server, "/datasets?partnership=vale"));
  const [only, ...more] = all.filter(({ kind, current }) => kind === "need" && current);
  if (only === undefined || more.length > 0)
    throw new Error(`expected one need dataset in force, found ${more.length}`);
  return only;
}

type Server = { readonly child: ChildProcess; readonly address: string; readonly databaseUrl: string };

const saidSchema = z.object({ address: z.string(), databaseUrl: z.string() });
const file = fileURLToPath(new URL("./serverAlone.ts", import.meta.url));

async function started(): Promise<Server> {
  const child = fork(file, [folder]);
  const ended = once(child, "exit").then(() => [{ ended: "before it had started" }]);
  const [said] = await Promise.race([once(child, "message"), ended]);
  running = { child, ...saidSchema.parse(said) };
  return running;
}

async function killed({ child }: Server): Promise<void> {
  running = undefined;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

/** The first line of its lock file is the number of its process. */
function killPostgres(): void {
  const [pid = ""] = readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
}

async function asked(server: Server, path: string): Promise<unknown> {
  return answered(await fetch(`${server.address}/api/v1${path}`));
}

async function posted(server: Server, path: string, body: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return answered(
    await fetch(`${server.address}/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) }),
  );
}

async function published(server: Server, { id }: Dataset, how: object = {}): Promise<Dataset> {
  return datasetSchema.parse(await posted(server, `/datasets/${id}/publish?partnership=vale`, how));
}

async function uploaded(server: Server, name: string, lines: readonly string[]): Promise<Dataset> {
  const body = new FormData();
  body.append("file", new Blob([`${lines.join("\n")}\n`], { type: "text/csv" }), name);
  const reply = await fetch(`${server.address}/api/v1/import?partnership=vale`, { method: "POST", body });
  return datasetSchema.parse(await answered(reply));
}

async function answered(reply: Response): Promise<unknown> {
  const answer: unknown = await reply.json();
  if (!reply.ok) throw new Error(`${reply.status}: ${JSON.stringify(answer)}`);
  return answer;
}
