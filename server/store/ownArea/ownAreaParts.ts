import { sql } from "kysely";
import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../../domain/contract/area.ts";
import { officialAreaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";
import { type StudyArea, withReportedAreas } from "../read/reportedAreas.ts";

const rowSchema = z.object({
  number: z.number().int(),
  code: areaCodeSchema,
  name: z.string(),
  areaType: officialAreaTypeSchema,
  vintage: vintageSchema,
  codes: z.array(areaCodeSchema),
  outside: z.array(z.string()),
});

/** An own area as a score needs it: of which areas of one kind it is made, and which of them the study area does not report any more. */
export type OwnAreaParts = z.infer<typeof rowSchema>;

/** The own areas that the entries named made, in order of number, with their parts in order of code. */
export async function ownAreaParts(
  db: Database,
  { partnership, entries }: { readonly partnership: NonNullable<StudyArea>; readonly entries: readonly number[] },
): Promise<OwnAreaParts[]> {
  if (entries.length === 0) return [];
  const { rows } = await sql`${withReportedAreas(partnership)}
    select entry.number, entry.code, entry.name, entry.area_type, entry.vintage,
      array_agg(part.code order by part.code) as codes,
      coalesce(
        array_agg(coalesce(area.name, part.code) order by part.code) filter (where reported.code is null), '{}'
      ) as outside
    from own_area entry
    join own_area_part part using (partnership_id, number)
    left join area on (area.area_type, area.vintage, area.code) = (entry.area_type, entry.vintage, part.code)
    left join reported on (reported.area_type, reported.vintage, reported.code) = (area.area_type, area.vintage, area.code)
    where entry.partnership_id = ${partnership.id} and entry.number = any(${entries}::integer[])
    group by entry.partnership_id, entry.number
    order by entry.number`.execute(db);
  return rowSchema.array().parse(rows);
}
