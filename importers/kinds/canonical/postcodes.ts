import { dateIn } from "../../cells/date.ts";
import { pointIn } from "../../cells/point.ts";
import { normalPostcode } from "../../cells/postcode.ts";
import { openAreaCheck } from "../../checks/areaCheck.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";

/** The postcode list: where each postcode, or postcode district, lies. */
export const postcodes: TableKind = {
  type: "table",
  name: "postcodes",
  title: "Postcodes",
  columns: [
    required("postcode", "EC1A 1BB", "a postcode, or a postcode district such as EC1A", { holds: "postcode" }),
    required("lon", "-0.0981", "longitude in degrees", { holds: "longitude" }),
    required("lat", "51.5204", "latitude in degrees", { holds: "latitude" }),
    optional("area_type", "lsoa", "the kind of area it lies in"),
    optional("area_vintage", "2021", "the year of that area's boundary"),
    optional("area_code", "E01000001", "the code of that area; it must be in the area list", { holds: "area code" }),
    optional("ended", "", "the date it went out of use", { holds: "date" }),
  ],
  // A list of providers or venues has postcodes and points too.
  notWith:
    "name address title provider organisation organization course service venue location library school level places address1 type hours".split(
      " ",
    ),
  isPublished: false,
  source: null,
  licence: null,
  open: ({ surroundings, report }) => {
    const isFirst = openFirstRows(report);
    const areas = openAreaCheck(surroundings, report);
    return {
      read: (row) => {
        const cell = row.cell("postcode");
        const postcode = normalPostcode(cell.text) ?? report.block(cell, notAPostcode(cell.text));
        const point = pointIn(row.cell("lon"), row.cell("lat"), report);
        const place = {
          areaType: row.cell("area_type"),
          vintage: row.cell("area_vintage"),
          code: row.cell("area_code"),
        };
        const isSomewhere = [place.areaType, place.vintage, place.code].some(({ text }) => text !== "");
        const area = isSomewhere ? areas.find(place) : null;
        const ended = dateIn(row.cell("ended"), report);
        if (point === null) return report.block(row.cell("lon"), noPoint);
        if (postcode === undefined || point === undefined || area === undefined || ended === undefined)
          return undefined;
        if (!isFirst(row.whole, "postcode", postcode, row)) return undefined;
        const {
          areaType,
          vintage: areaVintage,
          code: areaCode,
        } = area ?? { areaType: null, vintage: null, code: null };
        return [
          {
            type: "postcode",
            row: row.number,
            postcode: { postcode, ...point, areaType, areaVintage, areaCode, ended },
          },
        ];
      },
      finish: () => {
        areas.say();
        return [];
      },
    };
  },
};

const noPoint = {
  type: "blank cell",
  message: "The postcode has no longitude and latitude, so it places nothing.",
  mend: "Fill in both, or remove the row.",
};

function notAPostcode(text: string) {
  return {
    type: "not a postcode",
    message: text === "" ? "postcode is blank." : `'${text}' is not a postcode.`,
    mend: "Write it like M14 5TQ, or M14 for a postcode district.",
  };
}
