import type { Area } from "../../../domain/contract/area.ts";
import type { Partnership } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { ownAreasAsAreas } from "./ownAreasAsAreas.ts";

/** One own area as an area like any other, as it is now. Throws a Refusal ("not found"). */
export async function oneOwnArea(
  db: Database,
  { partnership, code }: { readonly partnership: Partnership; readonly code: string },
): Promise<Area> {
  const area = (await ownAreasAsAreas(db, partnership)).find((each) => each.code === code);
  if (area === undefined) throw new Refusal("not found", `The partnership ${partnership.id} has no own area ${code}.`);
  return area;
}
