import type { NewOwnArea, OwnArea } from "../../../domain/contract/ownArea.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../database.ts";
import { findPartnership } from "../partnership/findPartnership.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { inTransaction } from "../transaction.ts";
import { addEntry } from "./addEntry.ts";
import { ownAreaNow } from "./ownAreaNow.ts";
import { ownAreasInForce } from "./ownAreasInForce.ts";
import { refuseUnusable } from "./refuseUnusable.ts";

/** Makes an own area, in the partnership's turn. Throws a Refusal in a sentence. */
export function makeOwnArea(
  { pool }: Pick<OpenDatabase, "pool">,
  id: PartnershipId,
  { codes, ...area }: NewOwnArea,
): Promise<OwnArea> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, id);
    const partnership = await findPartnership(db, id);
    const entries = await ownAreasInForce(db, id);
    await refuseUnusable(db, { partnership, wanted: { ...area, codes }, code: undefined, entries });
    const entry = { partnership: id, code: undefined, replaces: null, removed: false, area, codes };
    return ownAreaNow(db, partnership, await addEntry(db, entry));
  });
}
