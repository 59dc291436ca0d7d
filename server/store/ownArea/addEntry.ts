import { sql } from "kysely";
import type { NewOwnArea } from "../../../domain/contract/ownArea.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

/** What an own area is from now on, or that it is there no more. */
export type NewEntry = {
  readonly partnership: PartnershipId;
  /** Undefined: a new own area, which gets its code from the number of this entry. */
  readonly code: string | undefined;
  readonly replaces: number | null;
  readonly removed: boolean;
  readonly area: Omit<NewOwnArea, "codes">;
  readonly codes: readonly string[];
};

/** Adds an entry under the next number and gives its code. The caller holds the partnership's lock, so numbers rise by one. */
export async function addEntry(db: Database, entry: NewEntry): Promise<string> {
  const { partnership, replaces, removed, area, codes } = entry;
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from own_area where partnership_id = ${partnership}`.execute(db);
  const number = rows[0]?.next;
  if (number === undefined) throw new Error("expected the number of the next entry");
  const code = entry.code ?? `own-${number}`;
  await db
    .insertInto("ownArea")
    .values({
      partnershipId: partnership,
      number,
      byWhom: area.by === undefined || area.by === "" ? null : area.by,
      code,
      replaces,
      removed,
      name: area.name,
      madeBy: area.madeBy,
      areaType: area.areaType,
      vintage: area.vintage,
      outline: area.outline === null ? null : JSON.stringify(area.outline),
    })
    .execute();
  await sql`
    insert into own_area_part (partnership_id, number, code)
    select distinct ${partnership}, ${number}::integer, code from unnest(${[...codes]}::text[]) as part (code)`.execute(
    db,
  );
  return code;
}
