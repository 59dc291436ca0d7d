import type { Partnership } from "../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../../server/store/database.ts";
import { createPartnership } from "../../server/store/partnership/createPartnership.ts";

/** A partnership of every area there is. */
export function aPartnership(database: OpenDatabase, name = "Severn Vale"): Promise<Partnership> {
  return createPartnership(database, { name, studyArea: [], bufferKm: 30 });
}
