import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, runningPostmaster } from "./postmaster.ts";

/**
 * Who may start and stop the PostgreSQL of a folder: the process whose id is given, which is our own if no other living one has claimed it before. Only the first
 * of several that start at the same moment gets it; the others must wait for its PostgreSQL.
 */
export function claim(home: string, data: string): number {
  const file = join(home, "owner");
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return process.pid;
    } catch (fault) {
      if (!isAlreadyThere(fault)) throw fault;
    }
    const owner = Number(readFileSync(file, "utf8"));
    if (owner === process.pid || isInCharge(owner, file, data)) return owner;
    rmSync(file, { force: true });
  }
}

/** Gives the folder free for others, if it is ours to give. */
export function release(home: string): void {
  const file = join(home, "owner");
  if (existsSync(file) && readFileSync(file, "utf8") === String(process.pid)) rmSync(file);
}

/** A claim without a PostgreSQL counts only while it may still be starting: later the process id may have been given to another program. */
function isInCharge(owner: number, file: string, data: string): boolean {
  const age = Date.now() - statSync(file).mtimeMs;
  return isAlive(owner, "node") && (age < longestStart || runningPostmaster(data) !== undefined);
}

const longestStart = 60_000;

function isAlreadyThere(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "EEXIST";
}
