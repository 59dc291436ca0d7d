import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "../../server/postgres/freePort.ts";

/** The real server in a process of its own, and everything it has said so far. */
export type Server = {
  readonly address: string;
  readonly child: ChildProcess;
  said(): string;
  stopped(): Promise<number | null>;
};

/** Starts `server/main.ts` on a free port with its data in `folder`; resolves when it prints its address. */
export async function startServer(folder: string, settings: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const server = spawnServer(port, folder, settings);
  await until(() => server.said().includes("Skills Gap Atlas is at") || server.child.exitCode !== null, 90_000);
  if (server.child.exitCode !== null) throw new Error(`The server did not start: ${server.said()}`);
  return server;
}

/** Starts it without waiting, for starts that are meant to fail. */
export function spawnServer(port: number, folder: string, settings: Record<string, string> = {}): Server {
  const { DATABASE_URL: _other, npm_lifecycle_event: _underNpm, ...inherited } = process.env;
  const child = spawn(process.execPath, ["server/main.ts"], {
    env: { ...inherited, PORT: String(port), ATLAS_FOLDER: folder, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const keep = (text: Buffer) => (said += text.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  return { address: `http://127.0.0.1:${port}`, child, said: () => said, stopped: () => ended };
}

/** Waits until something holds; throws after `limit` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, limit: number): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`still not so after ${limit} ms`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
