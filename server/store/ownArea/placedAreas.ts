import { sql } from "kysely";
import { z } from "zod";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import type { PlacedArea } from "../../../domain/ownArea/areasInside.ts";
import type { Database } from "../database.ts";
import type { AreaKind } from "../read/areasOfKinds.ts";
import { type StudyArea, withReportedAreas } from "../read/reportedAreas.ts";

/** The areas of one kind that the study area reports on, with their points, in order of code. */
export async function placedAreas(
  db: Database,
  wanted: AreaKind & { readonly partnership: StudyArea },
): Promise<PlacedArea[]> {
  const { rows } = await sql`${withReportedAreas(wanted.partnership)}
    select code, area.lon, area.lat from reported join area using (area_type, vintage, code)
    where area_type = ${wanted.areaType} and vintage = ${wanted.vintage} order by code`.execute(db);
  return rowsSchema.parse(rows);
}

const rowsSchema = z.array(z.object({ code: areaCodeSchema, lon: z.number().nullable(), lat: z.number().nullable() }));
