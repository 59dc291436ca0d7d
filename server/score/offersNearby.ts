import type { Offer } from "../../domain/contract/offer.ts";
import { isNear, pointsOf } from "../../domain/score/scene/studyArea.ts";
import type { CountedOffers } from "../duplicates/countedOffers.ts";
import type { Database } from "../store/database.ts";
import { reportedPoints } from "../store/read/reportedPoints.ts";
import type { OfferPlan } from "./listJob.ts";

/**
 * Offers in force, each once however often it was listed, that lie in the study area or within its buffer of any area's point, in order of dataset and row. One without a point is kept: where it is,
 * nobody knows.
 */
export async function offersNearby(
  db: Database,
  { snapshot, listings, level }: OfferPlan,
  offersOf: CountedOffers,
): Promise<readonly Offer[]> {
  const { partnership } = snapshot;
  const offers = await offersOf(db, { snapshot, listings, level });
  if (partnership.studyArea.length === 0) return offers;
  const inside = pointsOf(await reportedPoints(db, partnership));
  const near = isNear(pointsOf(offers.map(({ venue }) => venue)), inside, partnership.bufferKm);
  return offers.filter(({ venue }, position) => venue.lon === null || venue.lat === null || near[position] === true);
}
