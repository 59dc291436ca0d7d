import type { Level } from "../../domain/contract/level.ts";
import type { Offer } from "../../domain/contract/offer.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { isNear, pointsOf } from "../../domain/score/studyArea.ts";
import type { Database } from "../store/database.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { datasetsInForce } from "../store/read/datasetsInForce.ts";
import { offersInForce } from "../store/read/offersInForce.ts";
import { reportedPoints } from "../store/read/reportedPoints.ts";

/**
 * Offers in force that lie in the study area or within its buffer of any area's point, in order of dataset and row. One without a point is kept: where it is,
 * nobody knows.
 */
export async function offersNearby(
  db: Database,
  wanted: { readonly partnership: PartnershipId; readonly level?: Level | undefined },
): Promise<Offer[]> {
  const partnership = await findPartnership(db, wanted.partnership);
  const datasets = await datasetsInForce(db, partnership.id);
  const offers = await offersInForce(db, { partnership: partnership.id, datasets, level: wanted.level });
  if (partnership.studyArea.length === 0) return offers;
  const inside = pointsOf(await reportedPoints(db, partnership));
  const near = isNear(pointsOf(offers.map(({ venue }) => venue)), inside, partnership.bufferKm);
  return offers.filter(({ venue }, position) => venue.lon === null || venue.lat === null || near[position] === true);
}
