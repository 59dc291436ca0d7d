import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { kmToNearest } from "../../../domain/geography/kmToNearest.ts";
import type { Surroundings } from "../../../importers/reading.ts";
import type { Database } from "../database.ts";
import { areaLists } from "../read/areaLists.ts";
import { unitsInForce } from "../read/unitsInForce.ts";
import { areaPoints } from "./areaPoints.ts";
import { postcodesKnown } from "./postcodesKnown.ts";

/**
 * What a reader may ask about the world outside its file, as the database has it now: areas and postcodes known to all, and this partnership's indicators. Only
 * postcodes are looked up while the file is read, so `db` must be free between its batches.
 */
export async function surroundingsOf(
  db: Database,
  partnership: PartnershipId,
  today: Date = new Date(),
): Promise<Surroundings> {
  const lists = await areaLists(db);
  const points = await areaPoints(db);
  const units = new Map((await unitsInForce(db, partnership)).map(({ id, unit }) => [id, unit]));
  const byKind = new Map(lists.map((list) => [`${list.areaType}/${list.vintage}`, list]));
  let nearest: ReturnType<typeof kmToNearest> | null = null;
  return {
    isKnownArea: (areaType, vintage, code) => byKind.get(`${areaType}/${vintage}`)?.codes.has(code) ?? false,
    hasAreas: (areaType, vintage) => byKind.has(`${areaType}/${vintage}`),
    isKnownIndicator: (id) => units.has(id),
    unitOf: (id) => units.get(id) ?? null,
    vintagesOf: (areaType) => lists.filter((list) => list.areaType === areaType).map(({ vintage }) => vintage),
    areasNamed: (areaType, vintage) => byKind.get(`${areaType}/${vintage}`)?.named() ?? [],
    postcodesKnown: postcodesKnown(db),
    kmToNearestArea: ({ lon, lat }) => {
      nearest ??= kmToNearest(points());
      return nearest(lon, lat);
    },
    today: today.toISOString().slice(0, 10),
  };
}
