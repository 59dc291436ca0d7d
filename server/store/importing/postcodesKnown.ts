import { sql } from "kysely";
import { enoughOfDistrict } from "../../../importers/checks/aboutPostcode.ts";
import type { Surroundings } from "../../../importers/reading.ts";
import type { Database } from "../database.ts";

/**
 * Asks the postcode list about the postcodes of a file, many at a time; districts count as known where the list has enough full postcodes of them. An empty list is
 * not asked again.
 */
export function postcodesKnown(db: Database): NonNullable<Surroundings["postcodesKnown"]> {
  // Districts come again with every batch, and there are few of them.
  const districts = new Map<string, boolean>();
  let isEmpty: boolean | null = null;
  return async (postcodes) => {
    isEmpty ??= await hasNone(db);
    if (isEmpty) return null;
    const asked = postcodes.filter((postcode) => !postcode.includes(" "));
    const unasked = asked.filter((district) => !districts.has(district));
    const found = unasked.length === 0 ? new Set() : await districtsOf(db, unasked);
    for (const district of unasked) districts.set(district, found.has(district));
    const known = await fullPostcodes(
      db,
      postcodes.filter((postcode) => postcode.includes(" ")),
    );
    for (const district of asked) if (districts.get(district) === true) known.set(district, { ended: null });
    return known;
  };
}

async function hasNone(db: Database): Promise<boolean> {
  return (await db.selectFrom("postcode").select("postcode").limit(1).executeTakeFirst()) === undefined;
}

async function fullPostcodes(
  db: Database,
  postcodes: readonly string[],
): Promise<Map<string, { readonly ended: string | null }>> {
  const { rows } = await sql<{ postcode: string; ended: string | null }>`
    select postcode, ended from postcode where postcode = any(${postcodes}::text[]) order by postcode`.execute(db);
  return new Map(rows.map(({ postcode, ended }) => [postcode, { ended }]));
}

/** Those of the districts that the list has enough full postcodes of to have them all. */
async function districtsOf(db: Database, districts: readonly string[]): Promise<ReadonlySet<string>> {
  // The bounds let the index find them, whatever the order of letters in this database.
  const { rows } = await sql<{ district: string }>`
    select district
    from unnest(${districts}::text[]) as asked (district)
    where ${enoughOfDistrict}::bigint = (
      select count(*) from (
        select from postcode
        where postcode between district || ' 0AA' and district || ' 9ZZ' and postcode like district || ' %'
        limit ${enoughOfDistrict}::bigint) as found)
    order by district`.execute(db);
  return new Set(rows.map(({ district }) => district));
}
