import type { RowsPart } from "./csvRows.ts";
import { fileBlocker } from "./fileIssue.ts";

/** How many rows a file may have. */
export const mostRows = 5_000_000;

/** The rows of a file that does not have too many of them. Of one that does, the rest is only counted, so that the file blocker at its end can say how many there are. */
export async function* withinRows(parts: AsyncIterable<RowsPart>, most = mostRows): AsyncGenerator<RowsPart> {
  let last = 0;
  let bytesRead = 0;
  for await (const part of parts) {
    bytesRead = part.bytesRead;
    last = part.rows.at(-1)?.number ?? last;
    yield last <= most ? part : { ...part, rows: part.rows.filter(({ number }) => number <= most) };
  }
  if (last <= most) return;
  const [limit, found] = [most, last].map((count) => count.toLocaleString("en-GB"));
  const problem = {
    type: "too many rows",
    message: `Your file has too many rows. We can process up to ${limit} rows at once. Your file has ${found} rows.`,
    mend: "Split it into several files.",
  };
  yield { rows: [], bytesRead, issues: [fileBlocker(problem)] };
}
