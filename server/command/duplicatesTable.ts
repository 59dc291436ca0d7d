import { createReadStream } from "node:fs";
import { opened, rowsOf } from "../../importers/opened.ts";
import type { RawRow } from "../../importers/text/csvRows.ts";
import type { Limits } from "../../importers/text/withinLimits.ts";
import { withinLimits } from "../../importers/text/withinLimits.ts";
import { DuplicatesProblem } from "./duplicatesProblem.ts";
import { rowsHoweverQuoted } from "./duplicatesQuotes.ts";

/** The rows of a CSV, XLSX or ODS file that hold anything, as they come. Throws DuplicatesProblem where it cannot be read to its end. */
export async function* listingRows(path: string, progress: (bytesRead: number) => void): AsyncGenerator<RawRow> {
  const file = await opened(createReadStream(path));
  if (file.type === "text" && /^\s*[{[]/.test(file.opening.sample)) {
    await file.opening.close();
    throw new DuplicatesProblem(`${path} is JSON: save its listings as a table, CSV or XLSX.`);
  }
  const rows = file.type === "text" ? rowsHoweverQuoted(file.opening) : rowsOf(file);
  for await (const part of withinLimits(rows, limits)) {
    const blocker = part.issues.find(({ severity }) => severity === "file blocker");
    if (blocker !== undefined)
      throw new DuplicatesProblem(`${path}: ${blocker.message} ${blocker.mend ?? ""}`.trimEnd());
    progress(part.bytesRead);
    for (const row of part.rows) if (row.cells.some((cell) => cell.trim() !== "")) yield row;
  }
}

const limits: Limits = { rows: 1_000_000, columns: 2_000, cells: 50_000_000 };
