import { urbanRuralSchema } from "../../../domain/contract/area.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { amountIn } from "../../cells/amount.ts";
import { areaKeyIn } from "../../cells/areaKey.ts";
import { choiceIn } from "../../cells/choice.ts";
import { gssAreaType } from "../../cells/gssAreaType.ts";
import { pointIn } from "../../cells/point.ts";
import { requiredTextIn } from "../../cells/text.ts";
import type { Cell } from "../../table/cell.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Report } from "../../table/report.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";

/** The area list: places with their codes, names, points and adults. */
export const areas: TableKind = {
  type: "table",
  name: "areas",
  title: "Areas",
  columns: [
    required(
      "area_type",
      "lsoa",
      "the kind of area: lsoa, msoa, ward, district, county, strategic_authority, lep, lsip, region or country",
    ),
    required("vintage", "2021", "the year of the boundary"),
    required("code", "E01000001", "the official code, or one of your own", { holds: "area code" }),
    required("name", "City of London 001A", "the name people know it by", { holds: "area name" }),
    optional("lon", "-0.0971", "longitude of its point in degrees, population-weighted where possible", {
      holds: "longitude",
      also: ["longitude"],
    }),
    optional("lat", "51.5181", "latitude of its point in degrees", { holds: "latitude", also: ["latitude"] }),
    optional("adults", "1,453", "people aged 16 and over", { holds: "number" }),
    optional("adults_year", "2020", "the year of that count", { holds: "year" }),
    optional("urban_rural", "urban", "urban or rural"),
  ],
  isPublished: false,
  source: null,
  licence: null,
  open: ({ choices: { answers }, report }) => {
    const isFirst = openFirstRows(report);
    return {
      read: (row) => {
        const code = row.cell("code");
        const key = areaKeyIn({ areaType: row.cell("area_type"), vintage: row.cell("vintage"), code }, report);
        const name = requiredTextIn(row.cell("name"), report);
        const point = pointIn(row.cell("lon"), row.cell("lat"), report);
        const adults = amountIn(row.cell("adults"), report, answers);
        const adultsYear = yearIn(row.cell("adults_year"), report);
        const urbanRural = choiceIn(row.cell("urban_rural"), urbanRuralSchema.options, report);
        if (key === undefined || name === undefined || point === undefined) return undefined;
        if (adults === undefined || adultsYear === undefined || urbanRural === undefined) return undefined;

        if (!isFirst(row.whole, `${key.vintage} ${areaTypeWords[key.areaType].one}`, key.code, row)) return undefined;
        const official = gssAreaType(key.code);
        if (official !== null && official !== key.areaType && smallTypes.has(key.areaType)) {
          report.warn(code, {
            type: "code of another area type",
            message: `${key.code} has the form of the codes of ${areaTypeWords[official].many}, but the row says ${areaTypeWords[key.areaType].one}.`,
            mend: "Correct the area type or the code.",
          });
        }
        if (adults !== null && adultsYear === null) {
          report.warnFile({
            type: "adults without a year",
            message: "Some adults have no year, so nobody can tell how old the count is.",
            mend: "Fill in adults_year.",
          });
        }
        const { lon, lat } = point ?? { lon: null, lat: null };
        return [{ type: "area", row: row.number, area: { ...key, name, lon, lat, adults, adultsYear, urbanRural } }];
      },
    };
  },
};

// Larger types share codes: a unitary district may be a strategic authority too.
const smallTypes: ReadonlySet<string> = new Set(["lsoa", "msoa", "ward", "district"]);

function yearIn(cell: Cell, report: Report): number | null | undefined {
  if (cell.text === "") return null;
  if (/^(19|20)\d{2}$/.test(cell.text)) return Number(cell.text);
  return report.block(cell, {
    type: "not a year",
    message: `'${cell.text}' in ${cell.column} is not a year.`,
    mend: "Write four digits, such as 2020.",
  });
}
