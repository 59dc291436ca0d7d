import type { ChangedOwnArea, OwnArea } from "../../../domain/contract/ownArea.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { findPartnership } from "../partnership/findPartnership.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { inTransaction } from "../transaction.ts";
import { addEntry } from "./addEntry.ts";
import { ownAreaNow } from "./ownAreaNow.ts";
import { ownAreasInForce } from "./ownAreasInForce.ts";
import { refuseChangedSince } from "./refuseChangedSince.ts";
import { refuseUnusable } from "./refuseUnusable.ts";

/** Makes an own area another one under the same code: an entry of its own, so what was computed from the former keeps it. Throws a Refusal in a sentence. */
export function changeOwnArea(
  { pool }: Pick<OpenDatabase, "pool">,
  id: PartnershipId,
  code: string,
  { codes, after, ...area }: ChangedOwnArea,
): Promise<OwnArea> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, id);
    const partnership = await findPartnership(db, id);
    refuseChangedSince(await ownAreaNow(db, partnership, code), after);
    await refuseUnusable(db, { partnership, wanted: { ...area, codes }, code, entries: await ownAreasInForce(db, id) });
    await addEntry(db, { partnership: id, code, replaces: after, removed: false, area, codes });
    return ownAreaNow(db, partnership, code);
  });
}
