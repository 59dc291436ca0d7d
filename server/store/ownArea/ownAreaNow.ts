import type { OwnArea } from "../../../domain/contract/ownArea.ts";
import type { Partnership } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";
import { ownAreas } from "./ownAreas.ts";
import { ownAreasInForce } from "./ownAreasInForce.ts";

/** One own area as it is now. Throws a Refusal ("not found"). */
export async function ownAreaNow(db: Database, partnership: Partnership, code: string): Promise<OwnArea> {
  const found = await ownAreas(db, { partnership, entries: await ownAreasInForce(db, partnership.id) });
  const area = found.find((each) => each.code === code);
  if (area === undefined) throw new Refusal("not found", `The partnership ${partnership.id} has no own area ${code}.`);
  return area;
}
