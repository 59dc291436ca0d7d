import { sql } from "kysely";
import { type AreaKey, areaId } from "../../../domain/contract/area.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

/** Adds areas to a study area. Throws a Refusal ("unusable") that names those which are not in the area list. */
export async function insertStudyArea(
  db: Database,
  partnership: PartnershipId,
  areas: readonly AreaKey[],
): Promise<void> {
  if (areas.length === 0) return;
  const keys = areas.map(({ areaType, vintage, code }) => ({ area_type: areaType, vintage, code }));
  const { rows } = await sql<AreaKey>`
    insert into study_area (partnership_id, area_type, vintage, code)
    select distinct ${partnership}, area.area_type, area.vintage, area.code
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as wanted (area_type text, vintage text, code text)
    join area on (area.area_type, area.vintage, area.code) = (wanted.area_type, wanted.vintage, wanted.code)
    on conflict do nothing
    returning area_type, vintage, code`.execute(db);
  const found = new Set(rows.map(areaId));
  const unknown = [...new Set(areas.map(areaId))].filter((id) => !found.has(id));
  if (unknown.length > 0) {
    const named = unknown.slice(0, 5).join(", ") + (unknown.length > 5 ? ` and ${unknown.length - 5} more` : "");
    throw new Refusal("unusable", `The area list does not have ${named}. Import the areas first.`);
  }
}
