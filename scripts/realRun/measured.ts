import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What running a program came to. `peakMb` is the largest memory that its process ever held. */
export type Measured = {
  readonly seconds: number;
  readonly peakMb: number;
  readonly code: number | null;
  readonly output: string;
};

/** Runs a TypeScript file of ours in a process of its own, with the clock and the memory meter on. */
export async function measured(
  folder: string,
  words: readonly string[],
  environment: Record<string, string>,
): Promise<Measured> {
  const peakFile = join(folder, "peak.txt");
  rmSync(peakFile, { force: true });
  const preload = new URL("./peakMemory.ts", import.meta.url).href;
  const began = performance.now();
  const child = spawn(process.execPath, [`--import=${preload}`, ...words], {
    env: { ...process.env, ...environment, ATLAS_PEAK_FILE: peakFile },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (text: Buffer) => (output += text.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
  const seconds = (performance.now() - began) / 1000;
  const peaks = existsSync(peakFile) ? readFileSync(peakFile, "utf8").trim().split("\n").map(Number) : [];
  return { seconds, peakMb: Math.max(...peaks) / 1024, code, output };
}
