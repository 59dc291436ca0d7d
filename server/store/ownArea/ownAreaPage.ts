import type { AreaPage } from "../../../domain/contract/areaPage.ts";
import type { Partnership } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { ownAreasAsAreas } from "./ownAreasAsAreas.ts";
import { isCalled } from "./isCalled.ts";

type Wanted = {
  readonly partnership: Partnership;
  readonly search: string | undefined;
  readonly limit: number;
  readonly offset: number;
};

/** A stretch of the own areas whose name holds, or whose code starts with, the words searched; in order of code, with how many there are in all. */
export async function ownAreaPage(db: Database, { partnership, search, limit, offset }: Wanted): Promise<AreaPage> {
  const areas = await ownAreasAsAreas(db, partnership);
  const found = search === undefined ? areas : areas.filter((area) => isCalled(area, search));
  return { areas: found.slice(offset, offset + limit), total: found.length, offset };
}
