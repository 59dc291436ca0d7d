import { createHash } from "node:crypto";
import type { Claim } from "../../../domain/contract/offer.ts";
import { plainWords, providerId } from "../../../domain/contract/providerId.ts";

/**
 * One id for one place within a dataset, from postcode, name and address. Without a postcode the point is part of it too, and without either the provider:
 * two places called "Central Library" are not one.
 */
export function venueId({ venue, provider }: Pick<Claim, "venue" | "provider">): string {
  const { postcode, name, address, lon, lat } = venue;
  const named = [postcode, name, address].map((text) => (text === null ? null : plainWords(text)));
  const elsewhere = lon === null || lat === null ? providerId(provider) : `${lon.toFixed(5)},${lat.toFixed(5)}`;
  const key = postcode === null ? [...named, elsewhere] : named;
  return createHash("sha256").update(JSON.stringify(key)).digest("hex").slice(0, 24);
}
