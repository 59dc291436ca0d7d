import type { Venue } from "../../contract/offer.ts";

/** Whether a venue's point is its own or its postcode's, and not the middle of an area with many venues. */
export function isOwnPoint({ pointQuality }: Pick<Venue, "pointQuality">): boolean {
  return pointQuality !== "small area" && pointQuality !== "postcode district";
}
