import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { AreaKind } from "./areasOfKinds.ts";
import { type StudyArea, withReportedAreas } from "./reportedAreas.ts";

/** The areas of one kind that the study area reports on: names by code, in order of code. */
export async function reportedNames(
  db: Database,
  wanted: AreaKind & { readonly partnership: StudyArea },
): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; name: string }>`${withReportedAreas(wanted.partnership)}
    select code, area.name from reported join area using (area_type, vintage, code)
    where area_type = ${wanted.areaType} and vintage = ${wanted.vintage} order by code`.execute(db);
  return new Map(rows.map(({ code, name }) => [code, name]));
}
