import { sql } from "kysely";
import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../../domain/contract/area.ts";
import { officialAreaTypeSchema } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";
import { type StudyArea, withReportedAreas } from "../read/reportedAreas.ts";
import { fromOwnAreas, partsOutside } from "./fromOwnAreas.ts";

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
      ${partsOutside}
    ${fromOwnAreas({ partnership, entries })}
    order by entry.number`.execute(db);
  return rowSchema.array().parse(rows);
}
