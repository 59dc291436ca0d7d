import type { OwnArea, RemovedOwnArea } from "../../../domain/contract/ownArea.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { findPartnership } from "../partnership/findPartnership.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { inTransaction } from "../transaction.ts";
import { addEntry } from "./addEntry.ts";
import { ownAreaNow } from "./ownAreaNow.ts";
import { refuseChangedSince } from "./refuseChangedSince.ts";

/** Takes an own area out and gives it as it was: an entry of its own, so results that were computed with it keep it. Throws a Refusal in a sentence. */
export function removeOwnArea(
  { pool }: Pick<OpenDatabase, "pool">,
  id: PartnershipId,
  code: string,
  { after, by }: RemovedOwnArea,
): Promise<OwnArea> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, id);
    const area = await ownAreaNow(db, await findPartnership(db, id), code);
    refuseChangedSince(area, after);
    const { madeOf, name, madeBy } = area;
    const last = { ...madeOf, name, madeBy, outline: null, by };
    await addEntry(db, { partnership: id, code, replaces: after, removed: true, area: last, codes: [] });
    return area;
  });
}
