import type { Partnership } from "../../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../../../server/store/database.ts";
import { aPartnership } from "../aPartnership.ts";
import { aFile, imported } from "../builders.ts";
import { indicatorLines, offerLines } from "./vale.ts";

const across = 18;

/** Some hundred wards that all reach the same hundred offers: thousands of draws of them take seconds, and one score next to nothing. */
export async function aCrowd(database: OpenDatabase): Promise<Partnership> {
  const crowd = await aPartnership(database, "Crowd");
  const wards = Array.from({ length: across * across }, (_, i) => ({
    code: `E0500${1000 + i}`,
    lon: (-3 + 0.006 * (i % across)).toFixed(4),
    lat: (52 + 0.004 * Math.floor(i / across)).toFixed(4),
    need: 300 + 10 * (i % 7),
  }));
  const [header = ""] = offerLines;
  await imported(
    database,
    crowd.id,
    aFile("crowd.csv", [
      "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
      ...wards.map(({ code, lon, lat }) => `ward,2023,${code},Ward ${code},${lon},${lat},4000,2021,rural`),
    ]),
  );
  await imported(database, crowd.id, aFile("crowd-indicators.csv", indicatorLines));
  await imported(
    database,
    crowd.id,
    aFile("crowd-need.csv", [
      "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
      ...wards.map(({ code, need }) => `offline,ward,2023,${code},2024,${need},${need - 90},${need + 120},`),
    ]),
  );
  await imported(
    database,
    crowd.id,
    aFile("crowd-offers.csv", [
      header,
      ...wards
        .filter((_, i) => i % 3 === 0)
        .map(({ code, lon, lat }) => offerLine(header, { listing_id: code, venue: code, lon, lat })),
    ]),
  );
  return crowd;
}

function offerLine(header: string, own: Readonly<Record<string, string>>): string {
  const cells: Readonly<Record<string, string>> = {
    provider: "Everyone's College",
    title: "First steps",
    level: "essential",
    delivery: "in person",
    point_quality: "exact",
    places: "90",
    places_period: "year",
    places_basis: "measured",
    ...own,
  };
  return header
    .split(",")
    .map((column) => cells[column] ?? "")
    .join(",");
}
