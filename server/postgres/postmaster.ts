import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A running PostgreSQL. `isReady`: it takes connections, and is neither starting nor stopping. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly isReady: boolean };

/** The PostgreSQL that really runs on this data folder; undefined where none does, whatever its lock file says. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const lock = join(data, "postmaster.pid");
  if (!existsSync(lock)) return undefined;
  const lines = readFileSync(lock, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return isAlive(pid, data) ? { pid, port, isReady: lines[7]?.trim() === "ready" } : undefined;
}

/** Ends a PostgreSQL that a killed parent left behind, and removes the lock file that would keep the next one from starting. */
export async function clearPostmaster(data: string): Promise<void> {
  const left = runningPostmaster(data);
  if (left !== undefined) {
    process.kill(left.pid, "SIGINT");
    for (let tries = 0; tries < 100 && isAlive(left.pid, data); tries++) await wait(100);
    if (isAlive(left.pid, data))
      throw new Error(`PostgreSQL (process ${left.pid}) from an earlier run does not stop. End it, then start again.`);
  }
  rmSync(join(data, "postmaster.pid"), { force: true });
}

/** Does a process live, and is it the one we mean? A zombie is not alive, though signals reach it; a process id may have been given to another. */
export function isAlive(pid: number, wordInCommand: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    const state = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .charAt(0);
    return state !== "Z" && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(wordInCommand);
  } catch {
    return false;
  }
}
