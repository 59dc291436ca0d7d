import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Database } from "../database.ts";
import { inSlices } from "../inSlices.ts";
import type { OfReport, PartName } from "./reportPart.ts";

const packed = promisify(gzip);

/** So many rows or outlines make a part. */
const inPart = 200;

/** Stores rows or outlines of a report, in their order, in a transaction that ends with the report itself. Anew in each `part`: what is stored stays. `written` makes a row when its turn comes. */
export async function keepParts<Row>(
  db: Database,
  { partnership, report, part }: OfReport & { readonly part: PartName },
  rows: readonly Row[],
  { written, onKept }: { readonly written: (row: Row) => unknown; readonly onKept: (rows: number) => Promise<unknown> },
): Promise<void> {
  let kept = 0;
  let position = 0;
  for (const some of inSlices(rows, inPart)) {
    // oxlint-disable-next-line no-await-in-loop -- all at once they would stand in memory together
    const content = await packed(JSON.stringify(some.map(written)));
    // oxlint-disable-next-line no-await-in-loop -- one connection takes one after the other
    await db
      .insertInto("reportPart")
      .values({ partnershipId: partnership, reportId: report, part, position, content })
      .execute();
    position += 1;
    kept += some.length;
    // oxlint-disable-next-line no-await-in-loop -- so that whoever waits is told, and may give up
    await onKept(kept);
  }
}
