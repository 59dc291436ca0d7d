import { spawn } from "node:child_process";
import { join } from "node:path";
import { freePort } from "../../server/postgres/freePort.ts";

/** Starts the real server, with the demo, on a free port and a folder of its own, and does `work` with its address. */
export async function withServer(
  root: string,
  folder: string,
  work: (address: string) => Promise<void>,
): Promise<void> {
  const { DATABASE_URL: _other, ...inherited } = process.env;
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, "server/main.ts")], {
    cwd: root,
    env: { ...inherited, PORT: String(port), ATLAS_FOLDER: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    await new Promise<void>((ready, fail) => {
      child.stdout.on("data", (text: Buffer) => text.toString().includes("Skills Gap Atlas is at") && ready());
      child.once("exit", (code) => fail(new Error(`the server stopped with ${code}`)));
    });
    await work(`http://127.0.0.1:${port}`);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
