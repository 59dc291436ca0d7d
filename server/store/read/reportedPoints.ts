import { sql } from "kysely";
import { z } from "zod";
import { latitudeSchema, longitudeSchema } from "../../../domain/contract/area.ts";
import type { Database } from "../database.ts";
import { type StudyArea, withReportedAreas } from "./reportedAreas.ts";

const pointSchema = z.object({ lon: longitudeSchema, lat: latitudeSchema });

/** The points of all areas that the study area reports on, of every kind, west to east. */
export async function reportedPoints(db: Database, partnership: StudyArea): Promise<z.infer<typeof pointSchema>[]> {
  const { rows } = await sql`${withReportedAreas(partnership)}
    select distinct area.lon, area.lat from area join reported using (area_type, vintage, code)
    where area.lon is not null and area.lat is not null order by lon, lat`.execute(db);
  return rows.map((row) => pointSchema.parse(row));
}
