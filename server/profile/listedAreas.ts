import type { Area, AreaKey } from "../../domain/contract/area.ts";
import type { Partnership } from "../../domain/contract/partnership.ts";
import type { Kind } from "../score/linksBetween.ts";
import type { Database } from "../store/database.ts";
import { ownAreasAsAreas } from "../store/ownArea/ownAreasAsAreas.ts";
import { oneArea } from "../store/read/oneArea.ts";
import { reportedNames } from "../store/read/reportedNames.ts";
import { Refusal } from "../store/refusal.ts";
import { noSuchArea } from "./noSuchArea.ts";

/** The codes of all areas of a kind that a study area reports, whether or not they can be scored; own areas among its own. */
export async function listedCodes(db: Database, partnership: Partnership, kind: Kind): Promise<string[]> {
  if (kind.areaType === "own") return (await ownAreasAsAreas(db, partnership)).map(({ code }) => code);
  return [...(await reportedNames(db, { partnership, ...kind })).keys()];
}

/** One area as it is listed. Throws a Refusal ("not found"). */
export async function listedArea(db: Database, partnership: Partnership, area: AreaKey): Promise<Area> {
  if (area.areaType !== "own") return oneArea(db, area);
  const own = (await ownAreasAsAreas(db, partnership)).find(({ code }) => code === area.code);
  if (own === undefined) throw new Refusal("not found", noSuchArea(area));
  return own;
}
