import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAlive, runningPostmaster } from "../../server/postgres/postmaster.ts";
import { freePort } from "../../server/postgres/freePort.ts";
import { type Server, spawnServer, startServer, until } from "./server.ts";

let folder: string;
let started: Server[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-start-"));
  started = [];
});

afterEach(async () => {
  for (const server of started) {
    server.child.kill("SIGKILL");
    await server.stopped();
  }
  await until(() => runningPostmaster(join(folder, "data")) === undefined, 10_000);
  rmSync(folder, { recursive: true, force: true });
});

async function start(settings: Record<string, string> = { ATLAS_DEMO: "0" }): Promise<Server> {
  const server = await startServer(folder, settings);
  started.push(server);
  return server;
}

test("answers health checks once it has printed its address", async () => {
  const server = await start();
  const health = await fetch(`${server.address}/api/v1/health`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: "ok" });
});

test("stops PostgreSQL cleanly when it is asked to stop, and leaves no lock file", async () => {
  const server = await start();
  const postgres = runningPostmaster(join(folder, "data"));
  expect(postgres).toBeDefined();
  server.child.kill("SIGINT");
  expect(await server.stopped()).toBe(0);
  expect(runningPostmaster(join(folder, "data"))).toBeUndefined();
  expect(existsSync(join(folder, "data", "postmaster.pid"))).toBe(false);
});

test("says in a sentence that it already runs when it is started a second time", async () => {
  const first = await start();
  const second = spawnServer(await freePort(), folder, { ATLAS_DEMO: "0" });
  started.push(second);
  expect(await second.stopped()).toBe(1);
  expect(second.said()).toContain(`Skills Gap Atlas already runs here (process ${first.child.pid}`);
  expect((await fetch(`${first.address}/api/v1/health`)).status).toBe(200);
});

test("leaves no PostgreSQL behind when it is killed, and starts again afterwards", async () => {
  const server = await start();
  const postgres = runningPostmaster(join(folder, "data"));
  if (postgres === undefined) throw new Error("PostgreSQL should run");
  server.child.kill("SIGKILL");
  await server.stopped();
  await until(() => !isAlive(postgres.pid, folder), 10_000);
  const again = await start();
  expect((await fetch(`${again.address}/api/v1/health`)).status).toBe(200);
});

test("refuses an address that other machines can reach, and says how to allow it", async () => {
  const server = spawnServer(await freePort(), folder, { HOST: "0.0.0.0" });
  started.push(server);
  expect(await server.stopped()).toBe(1);
  expect(server.said()).toContain("ATLAS_ALLOW_OPEN=1");
});

test("names a taken port and how to choose another", async () => {
  const first = await start();
  const other = mkdtempSync(join(tmpdir(), "atlas-other-"));
  const second = spawnServer(Number(new URL(first.address).port), other, { ATLAS_DEMO: "0" });
  started.push(second);
  expect(await second.stopped()).toBe(1);
  expect(second.said()).toContain("is taken by another program");
  await until(() => runningPostmaster(join(other, "data")) === undefined, 10_000);
  rmSync(other, { recursive: true, force: true });
});

test("keeps the database password out of what it prints", async () => {
  const server = await start();
  const password = readFileSync(join(folder, "password"), "utf8");
  expect(password.length).toBeGreaterThan(20);
  expect(server.said()).not.toContain(password);
});
