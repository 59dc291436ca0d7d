import type { AreaCode } from "../../../domain/contract/area.ts";
import { amountIn } from "../../cells/amount.ts";
import { areaCodeIn, asAreaCode } from "../../cells/areaKey.ts";
import { pointIn } from "../../cells/point.ts";
import { requiredTextIn } from "../../cells/text.ts";
import type { ImportRecord } from "../../record.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Row } from "../../table/row.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";
import { openWholes, type Whole } from "./wholes.ts";

/** The 2011 LSOAs of England with the larger areas they lie in, which are summed from them at the end of the file. */
export const lsoaGeography: TableKind = {
  type: "table",
  name: "lsoa-geography",
  title: "LSOAs of 2011 and the areas they lie in",
  columns: [
    required("lsoa11cd", "E01000001", "the LSOA"),
    required("lsoa11nm", "City of London 001A", "its name"),
    required("lad21cd", "E09000001", "its district in 2021"),
    required("lad21nm", "City of London", "the name of that district, used where the district is the same in 2023"),
    required("lad23cd", "E09000001", "its district in 2023 (exact)"),
    required("region21cd", "E12000007", "its region"),
    required("lep22cd", "E37000051", "its LEP (best fit)"),
    optional("lep22cd_second", "", "a second LEP, where LEPs overlap; the LSOA counts whole in both"),
    required("lsip23cd", "E69000013", "its LSIP area (best fit)"),
    required("pwc_lon", "-0.096276", "longitude of its population-weighted centre"),
    required("pwc_lat", "51.519643", "latitude of the same"),
    required("pop2020_16plus", "1453", "people aged 16 and over in mid-2020"),
  ],
  isPublished: true,
  source:
    "Office for National Statistics: LSOA 2011 lookups, population-weighted centroids and mid-2020 population estimates",
  licence: "Open Government Licence v3.0",
  open: ({ report }) => {
    const isFirst = openFirstRows(report);
    const wholes = openWholes();
    return {
      read: (row) => {
        const code = areaCodeIn(row.cell("lsoa11cd"), report);
        const name = requiredTextIn(row.cell("lsoa11nm"), report);
        const point = pointIn(row.cell("pwc_lon"), row.cell("pwc_lat"), report);
        const adults = amountIn(row.cell("pop2020_16plus"), report);
        const inside = requiredWholes.map(([column]) => areaCodeIn(row.cell(column), report));
        const isLost = code === undefined || name === undefined || point === undefined || adults === undefined;
        if (isLost || inside.includes(undefined)) {
          for (const whole of wholesOf(row)) wholes.lose(whole);
          return undefined;
        }
        if (!isFirst(row.whole, "LSOA", code)) return undefined;

        const { lon, lat } = point ?? { lon: null, lat: null };
        const adultsYear = adults === null ? null : 2020;
        const area = {
          areaType: "lsoa",
          vintage: "2011",
          code,
          name,
          lon,
          lat,
          adults,
          adultsYear,
          urbanRural: null,
        } as const;
        const parts = wholesOf(row).map((whole): ImportRecord => {
          wholes.add(whole, area, row.number);
          return { type: "area part", row: row.number, part: partOf(whole, code) };
        });
        return [{ type: "area", row: row.number, area }, ...parts];
      },
      finish: () => {
        const areas = wholes.all();
        const nameless = areas.filter((record) => record.type === "area" && record.area.name === record.area.code);
        if (nameless.length > 0) {
          report.warnFile({
            type: "areas without a name",
            message: `The file has no names for LEPs, LSIP areas, regions and districts that are new in 2023: ${nameless.length} areas go by their codes.`,
            mend: "Load an areas file with their names.",
          });
        }
        return areas;
      },
      title: (rows) => `LSOAs of 2011 and the areas they lie in: ${rows.toLocaleString("en-GB")} LSOAs`,
      dataDate: () => "boundaries 2011 to 2023, people mid-2020",
    };
  },
};

const requiredWholes = [
  ["lad23cd", "district", "2023", "exact"],
  ["region21cd", "region", "2021", "exact"],
  ["lep22cd", "lep", "2022", "best fit"],
  ["lsip23cd", "lsip", "2023", "best fit"],
] as const;

function wholesOf(row: Row): Whole[] {
  const columns = [...requiredWholes, ["lep22cd_second", "lep", "2022", "best fit"] as const];
  return columns.flatMap(([column, areaType, vintage, basis]) => {
    const code = asAreaCode(row.cell(column).text);
    if (code === undefined) return [];
    const keepsName = areaType === "district" && row.cell("lad21cd").text === code;
    return [{ areaType, vintage, code, basis, name: keepsName ? row.cell("lad21nm").text : code }];
  });
}

function partOf(whole: Whole, partCode: AreaCode) {
  return {
    wholeType: whole.areaType,
    wholeVintage: whole.vintage,
    wholeCode: whole.code,
    partType: "lsoa",
    partVintage: "2011",
    partCode,
    share: 1,
    basis: whole.basis,
  } as const;
}
