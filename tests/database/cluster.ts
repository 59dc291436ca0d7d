import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startCluster } from "../../server/postgres/cluster.ts";

/** One PostgreSQL for all database tests: the one that DATABASE_URL names, or a throwaway embedded one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") {
    project.provide("databaseUrl", given);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "atlas-database-"));
  const cluster = await startCluster(folder, { throwaway: true });
  project.provide("databaseUrl", cluster.url);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
