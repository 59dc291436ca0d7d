import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPageFresh, pageFingerprint } from "./staleness.ts";

/** Builds the page into `dist/` if its sources have changed since. In a process of its own, so that the builder's memory goes with it. */
export async function buildPage(root: string, say: (sentence: string) => void): Promise<void> {
  const fingerprint = pageFingerprint(root);
  if (isPageFresh(root, fingerprint)) return;
  say("Building the page …");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const { code, output } = await run(process.execPath, [vite, "build", "web", "--logLevel", "warn"], root);
  if (code !== 0) throw new Error(`The page could not be built:\n${output}`);
  writeFileSync(join(root, "dist", ".built-from"), fingerprint);
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
