import type { Venue } from "../../../domain/contract/offer.ts";
import { pointIn } from "../../cells/point.ts";
import type { Report } from "../../table/report.ts";
import type { Row } from "../../table/row.ts";

/** Where a library lies, as far as its file says. */
export type LibraryPoint = Pick<Venue, "lon" | "lat" | "pointQuality">;

/** Nothing is said: a postcode list may place it later. */
export const noPoint: LibraryPoint = { lon: null, lat: null, pointQuality: null };

/** A library's point and how good it is; most are only the middle of a small area. Undefined when it was said what is wrong with it. */
export function libraryPoint(row: Row, report: Report): LibraryPoint | undefined {
  const method = row.cell("geocode_method");
  const point = pointIn(row.cell("lon"), row.cell("lat"), report);
  if (point === undefined) return undefined;
  // A method that is not known is taken for the worse of the two.
  if (point !== null)
    return { ...point, pointQuality: method.text === "postcode_onspd2018" ? "postcode" : "small area" };
  report.warn(method, {
    type: "no point",
    message: "No point was found for the library, so it is listed and counted but reaches nobody.",
    mend: "Load a postcode list that has its postcode.",
  });
  return noPoint;
}
