import { type RawBuilder, sql } from "kysely";
import type { StudyArea } from "../read/reportedAreas.ts";

type Wanted = { readonly partnership: NonNullable<StudyArea>; readonly entries: readonly number[] };

/**
 * Where own areas are read from, behind `withReportedAreas`: one row for each part of the `entry`s named, with its `area` where that is known, and `reported` where the study area has it.
 * Rows are gathered by entry.
 */
export function fromOwnAreas({ partnership, entries }: Wanted): RawBuilder<unknown> {
  return sql`
    from own_area entry
    join own_area_part part using (partnership_id, number)
    left join area on (area.area_type, area.vintage, area.code) = (entry.area_type, entry.vintage, part.code)
    left join reported on (reported.area_type, reported.vintage, reported.code) = (area.area_type, area.vintage, area.code)
    where entry.partnership_id = ${partnership.id} and entry.number = any(${entries}::integer[])
    group by entry.partnership_id, entry.number`;
}

/** Names of the parts that the study area has no longer, as a column. */
export const partsOutside = sql`coalesce(
  array_agg(coalesce(area.name, part.code) order by part.code) filter (where reported.code is null), '{}'
) as outside`;
