import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { type AppOptions, buildApp } from "../../server/app.ts";

/** The server on a database, without a page unless told where one lies. Files of reports lie in a folder of its own, which goes when it is closed. */
export async function builtApp(
  options: Pick<AppOptions, "database"> & Partial<Omit<AppOptions, "folder">>,
): Promise<FastifyInstance> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-app-"));
  const app = await buildApp({ webRoot: "/nowhere", version: "1.2.3", ...options, folder });
  app.addHook("onClose", () => rmSync(folder, { recursive: true, force: true }));
  return app;
}
