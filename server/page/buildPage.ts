import { spawn } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeMapPage } from "./mapPage.ts";
import { packPage } from "./packPage.ts";
import { isPageFresh, pageFingerprint } from "./staleness.ts";

/**
 * Builds the page into `dist/` if its sources have changed since. In a process of its own, so that the builder's memory goes with it, and beside the
 * old page until it is whole, so that a build that fails, is killed or runs twice never leaves half a page.
 */
export async function buildPage(root: string, say: (sentence: string) => void): Promise<void> {
  const fingerprint = pageFingerprint(root);
  if (isPageFresh(root, fingerprint)) return;
  say("Building the page …");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const making = join(root, `dist.making-${process.pid}`);
  try {
    const words = [vite, "build", "web", "--logLevel", "warn", "--outDir", making, "--emptyOutDir"];
    const { code, output } = await run(process.execPath, words, root);
    if (code !== 0) throw new Error(`The page could not be built:\n${output}`);
    writeMapPage(making);
    packPage(making);
    writeFileSync(join(making, ".built-from"), fingerprint);
    putInPlace(making, join(root, "dist"));
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function putInPlace(made: string, place: string): void {
  const former = `${made}.former`;
  if (existsSync(place)) renameSync(place, former);
  renameSync(made, place);
  rmSync(former, { recursive: true, force: true });
}

function run(program: string, words: readonly string[], cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, words, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (text: Buffer) => (output += text.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", fail);
    child.once("exit", (code) => done({ code, output }));
  });
}
