import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../server/postgres/freePort.ts";

/** Does `work` with the address of a real server on a database; `longestStretch` says how long its thread has worked at a stretch since it was last asked, in milliseconds. */
export async function servedBy(
  url: string,
  folder: string,
  work: (address: string, longestStretch: () => Promise<number>) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const file = join(folder, "stretch.txt");
  const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
  const preload = new URL("./stretches.ts", import.meta.url).href;
  const child = spawn(process.execPath, [`--import=${preload}`, main], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: url, ATLAS_DEMO: "0", ATLAS_STRETCH_FILE: file },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    await new Promise<void>((ready, fail) => {
      child.stdout.on("data", (text: Buffer) => text.toString().includes("Skills Gap Atlas is at") && ready());
      child.once("exit", (code) => fail(new Error(`the server stopped with ${code}`)));
    });
    const address = `http://127.0.0.1:${port}`;
    await work(address, async () => {
      rmSync(file, { force: true });
      child.kill("SIGUSR2");
      while (!existsSync(file)) await wait(20);
      await wait(20);
      return Number(readFileSync(file, "utf8"));
    });
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
