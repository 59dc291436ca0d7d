import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const atlasFile = fileURLToPath(new URL("../../server/command/atlas.ts", import.meta.url));

/** Runs a command as a process of its own on the database at `url`, killed when `moment` has come, where there is one. Gives its exit code. */
export async function atlasAlone(
  url: string,
  words: readonly string[],
  moment?: () => Promise<void>,
): Promise<number | null> {
  const child = spawn(process.execPath, [atlasFile, ...words], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: "ignore",
  });
  const ended = once(child, "close");
  if (moment !== undefined) {
    await moment();
    child.kill("SIGKILL");
  }
  await ended;
  return child.exitCode;
}
