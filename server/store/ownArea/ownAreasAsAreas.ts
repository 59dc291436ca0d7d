import { type Area, areaId } from "../../../domain/contract/area.ts";
import type { Partnership } from "../../../domain/contract/partnership.ts";
import { asArea } from "../../../domain/ownArea/asArea.ts";
import type { Database } from "../database.ts";
import { areasOfKinds } from "../read/areasOfKinds.ts";
import { ownAreaParts } from "./ownAreaParts.ts";
import { ownAreasInForce } from "./ownAreasInForce.ts";

/** The own areas that a partnership has now as areas like any others, in order of code. */
export async function ownAreasAsAreas(db: Database, partnership: Partnership): Promise<Area[]> {
  const own = await ownAreaParts(db, { partnership, entries: await ownAreasInForce(db, partnership.id) });
  const kinds = new Map(own.map(({ areaType, vintage }) => [`${areaType}/${vintage}`, { areaType, vintage }]));
  const known = new Map((await areasOfKinds(db, [...kinds.values()])).map((area) => [areaId(area), area]));
  return own
    .map((area) => asArea(area, known))
    .toSorted((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));
}
