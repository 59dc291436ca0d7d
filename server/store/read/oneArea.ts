import { sql } from "kysely";
import { type Area, type AreaKey, areaSchema } from "../../../domain/contract/area.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { areaColumns } from "./areaColumns.ts";

/** One area by its key. Throws a Refusal ("not found"). */
export async function oneArea(db: Database, key: AreaKey): Promise<Area> {
  const { rows } = await sql`select ${areaColumns} from area
    where area_type = ${key.areaType} and vintage = ${key.vintage} and code = ${key.code}`.execute(db);
  if (rows[0] === undefined) {
    if (key.areaType === "own") throw new Refusal("not found", "Own areas belong to a partnership: ask it for them.");
    throw new Refusal("not found", `There is no ${areaTypeWords[key.areaType].one} ${key.code} of ${key.vintage}.`);
  }
  return areaSchema.parse(rows[0]);
}
