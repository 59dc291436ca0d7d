import type { Dataset } from "../../../domain/contract/dataset.ts";
import { lockDraft } from "../dataset/lockDraft.ts";
import { joinSameCodes } from "./joinSameCodes.ts";
import { placeVenues } from "./placeVenues.ts";
import { type PuttingInForce, putInForce } from "./putInForce.ts";
import { readAgain } from "./readAgain.ts";
import { refuseBadRows, refuseFileBlockers } from "./refuseBlockers.ts";
import { refuseEarly } from "./refuseEarly.ts";
import type { Target } from "./target.ts";

/**
 * Stores a draft's records and puts it in force, inside a transaction that the caller lets stand or rolls back: what publishing and the dry run have in
 * common. `turn: false` waits for no other publisher and holds none up: only for one who rolls back. Throws a Refusal.
 */
export async function publishWithin(target: Target, publishing: PuttingInForce): Promise<Dataset> {
  const { holdOutBadRows } = publishing;
  const { fileName, recipe } = await lockDraft(target.db, target.partnership, target.dataset);
  await refuseEarly(target, publishing);
  const reading = await readAgain(
    target,
    fileName,
    { ...recipe, holdOutBadRows },
    { checkOnly: false, holdOutBadRows },
  );
  refuseFileBlockers(reading);
  refuseBadRows(reading, holdOutBadRows);
  await placeVenues(target);
  await joinSameCodes(target, reading.records);
  return putInForce(target, publishing, reading.records);
}
