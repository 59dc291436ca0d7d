import { readFileSync } from "node:fs";
import type { OpenDatabase } from "../../server/store/database.ts";

/** Seconds of the processor that PostgreSQL has spent so far for a database opened with a single connection; NaN where it is on another machine, or not on Linux. */
export async function backendCpu({ pool }: OpenDatabase): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>("select pg_backend_pid() as pid");
  try {
    // What stands behind the name of the program, which may hold spaces: user and system time are the 12th and 13th of that.
    const words = readFileSync(`/proc/${rows[0]?.pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(words[11]) + Number(words[12])) / ticks;
  } catch {
    return Number.NaN;
  }
}

// Linux counts in hundredths of a second, whatever the machine.
const ticks = 100;
