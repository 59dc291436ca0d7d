import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { unpackChromium } from "./chromium.ts";
import { startServer } from "./server.ts";

/** One real server with the demo partnership for all journeys, and the browser unpacked. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-journey-"));
  const chromiumPath = await unpackChromium();
  const server = await startServer(folder);
  project.provide("siteAddress", server.address);
  project.provide("chromiumPath", chromiumPath);
  return async () => {
    server.child.kill("SIGTERM");
    await server.stopped();
    rmSync(folder, { recursive: true, force: true });
  };
}
