import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Database } from "../database.ts";
import type { OfReport, PartName } from "./reportPart.ts";

const unpacked = promisify(gunzip);

/** What a report keeps under one name, a part at a time and in order, as the JSON that was stored. */
export async function* partsOf(
  db: Database,
  { partnership, report, part }: OfReport & { readonly part: PartName },
): AsyncGenerator<unknown, void> {
  for (let position = 0; ; position++) {
    const row = await db
      .selectFrom("reportPart")
      .select("content")
      .where("partnershipId", "=", partnership)
      .where("reportId", "=", report)
      .where("part", "=", part)
      .where("position", "=", position)
      .executeTakeFirst();
    if (row === undefined) return;
    yield JSON.parse((await unpacked(row.content)).toString("utf8"));
  }
}
