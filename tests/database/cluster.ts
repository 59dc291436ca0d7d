import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startCluster } from "../../server/postgres/cluster.ts";
import { makeTemplate } from "./template.ts";

/** One PostgreSQL for all database tests: the one that DATABASE_URL names, or a throwaway embedded one. In it a database with the tables, for others to be copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await postgres();
  const template = await makeTemplate(url);
  project.provide("databaseUrl", url);
  project.provide("databaseTemplate", template.name);
  return async () => {
    await template.drop();
    await stop();
  };
}

async function postgres(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), "atlas-database-"));
  const cluster = await startCluster(folder, { throwaway: true });
  const stop = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: cluster.url, stop };
}
