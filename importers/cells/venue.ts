import { pointQualitySchema, type Venue } from "../../domain/contract/offer.ts";
import type { Surroundings } from "../reading.ts";
import type { Report } from "../table/report.ts";
import type { Row } from "../table/row.ts";
import { choiceIn } from "./choice.ts";
import { pointIn } from "./point.ts";
import { postcodeIn } from "./postcode.ts";
import { textIn } from "./text.ts";

/** Where an offer takes place. A point of unknown quality is taken to be the postcode's; a quality without a point says nothing. */
export function venueIn(
  row: Row,
  report: Report,
  { kmToNearestArea }: Pick<Surroundings, "kmToNearestArea"> = {},
): Venue | undefined {
  const point = pointIn(row.cell("lon"), row.cell("lat"), report, kmToNearestArea);
  const quality = choiceIn(row.cell("point_quality"), pointQualitySchema.options, report);
  const postcode = postcodeIn(row.cell("postcode"), report);
  if (point === undefined || quality === undefined) return undefined;
  const found = { name: textIn(row.cell("venue")), address: textIn(row.cell("address")), postcode };
  if (point === null) return { ...found, lon: null, lat: null, pointQuality: null };
  return { ...found, ...point, pointQuality: quality ?? "postcode" };
}
