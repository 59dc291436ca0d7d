import type { OfferRow } from "./offerRow.ts";
import type { PostcodePoint } from "./postcodePoints.ts";

export const postcodeColumns = ["postcode", "lon", "lat", "area_type", "area_vintage", "area_code", "ended"] as const;

type PostcodeRow = Readonly<Record<(typeof postcodeColumns)[number], string | number | null>>;

/** The postcodes of the demo's venues in Greater Manchester with their wards, and every postcode district whose middle is in the ring. */
export function postcodeTable(
  offers: readonly OfferRow[],
  postcodes: ReadonlyMap<string, PostcodePoint>,
  districts: ReadonlyMap<string, PostcodePoint>,
  isInside: (point: PostcodePoint) => boolean,
): PostcodeRow[] {
  const used = [...new Set(offers.map(({ postcode }) => String(postcode)))].toSorted();
  const exact = used.flatMap((postcode) => postcodes.get(postcode) ?? []);
  const around = [...districts.values()]
    .filter(isInside)
    .toSorted((one, other) => (one.postcode < other.postcode ? -1 : 1));
  return [...exact, ...around].map(({ postcode, lon, lat, ward }) => ({
    postcode,
    lon,
    lat,
    area_type: ward === null ? null : "ward",
    area_vintage: ward === null ? null : "2024",
    area_code: ward,
    ended: null,
  }));
}
