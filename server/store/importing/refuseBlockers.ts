import type { Reading } from "./readInto.ts";
import { Refusal } from "../refusal.ts";

/** Throws a Refusal ("unusable") that carries the file blockers, if there are any: then nothing may be stored. */
export function refuseFileBlockers({ fileBlockers, summary }: Reading): void {
  const [first] = fileBlockers;
  if (first !== undefined) throw new Refusal("unusable", first.message, fileBlockers);
  if (summary.kind === null) throw new Refusal("unusable", "Nobody can tell what this file is. Say its kind.");
}

/** Throws a Refusal ("conflict") when rows must be held out and nobody has said yes to that, or when no row would be left. */
export function refuseBadRows({ issues, records, summary }: Reading, holdOutBadRows: boolean): void {
  const { title, heldOutRows } = summary;
  if (issues["row blocker"] > 0 && !holdOutBadRows) {
    const rows = heldOutRows === 1 ? "1 row" : `${heldOutRows.toLocaleString("en-GB")} rows`;
    throw new Refusal(
      "conflict",
      `“${title}”: ${rows} cannot be used. Mend the file, or say yes to holding them out. Nothing has been stored.`,
    );
  }
  if (Object.values(records).every((count) => count === 0)) {
    throw new Refusal("conflict", `“${title}”: no row of the file can be used. Nothing has been stored.`);
  }
}
