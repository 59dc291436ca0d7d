import type { Level } from "../../domain/contract/level.ts";
import { type OfferRow, offerRow } from "./offerRow.ts";
import type { PostcodePoint } from "./postcodePoints.ts";
import { cell, type PublishedRow, publishedRows } from "./publishedRows.ts";

const titles: Readonly<Record<Level, string>> = {
  essential: "Essential digital skills course (invented example)",
  general: "Digital skills for work course (invented example)",
  specialist: "Specialist digital course (invented example)",
};

/**
 * Colleges and adult learning centres: real places, invented offers. The point is the postcode's in Greater Manchester, elsewhere the
 * middle of the postcode district.
 */
export function venueOffers(
  reference: string,
  postcodes: ReadonlyMap<string, PostcodePoint>,
  districts: ReadonlyMap<string, PostcodePoint>,
): OfferRow[] {
  return publishedRows(reference, "demo_venues.csv", ["listing_id", "essential", "general", "specialist"]).flatMap(
    (row) =>
      (["essential", "general", "specialist"] as const).flatMap((level) => {
        const places = row[level];
        return places === undefined || places === ""
          ? []
          : [offer(row, level, Number(places), pointOf(row, postcodes, districts))];
      }),
  );
}

function offer(row: PublishedRow, level: Level, places: number, point: Partial<OfferRow>): OfferRow {
  return offerRow({
    listing_id: `${cell(row, "listing_id")}-${level}`,
    provider: cell(row, "provider"),
    title: titles[level],
    level,
    delivery: "in person",
    venue: cell(row, "venue"),
    address: cell(row, "address"),
    postcode: cell(row, "postcode"),
    ...point,
    places,
    places_basis: "invented",
  });
}

function pointOf(
  row: PublishedRow,
  postcodes: ReadonlyMap<string, PostcodePoint>,
  districts: ReadonlyMap<string, PostcodePoint>,
): Partial<OfferRow> {
  const postcode = cell(row, "postcode");
  const exact = postcodes.get(postcode);
  if (exact !== undefined) return { lon: exact.lon, lat: exact.lat, point_quality: "postcode" };
  const middle = districts.get(postcode.split(" ")[0] ?? "");
  if (middle === undefined) throw new Error(`nobody knows where ${postcode} is`);
  return { lon: middle.lon, lat: middle.lat, point_quality: "postcode district" };
}
