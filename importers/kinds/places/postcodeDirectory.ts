import type { AreaKey } from "../../../domain/contract/area.ts";
import { asAreaCode } from "../../cells/areaKey.ts";
import { gssAreaType } from "../../cells/gssAreaType.ts";
import { pointIn } from "../../cells/point.ts";
import { normalPostcode } from "../../cells/postcode.ts";
import type { Cell } from "../../table/cell.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Report } from "../../table/report.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";

/** The postcode directories of the Office for National Statistics (ONSPD, NSPL), in the column names of before and since 2025. */
export const postcodeDirectory: TableKind = {
  type: "table",
  name: "postcode-directory",
  title: "Postcode directory of the Office for National Statistics",
  columns: [
    required("pcds", "EC1A 1BB", "the postcode with one space"),
    required("doterm", "", "the year and month it went out of use"),
    required("lat", "51.5204", "latitude; 99.999999 where there is no point"),
    required("long", "-0.0981", "longitude"),
    optional("lsoa21", "E01000001", "the LSOA of 2021 it lies in", { also: ["lsoa21cd"] }),
  ],
  isPublished: true,
  source: "Office for National Statistics: postcode directory",
  licence: "Open Government Licence v3.0; contains Royal Mail data",
  open: ({ surroundings, report }) => {
    const isFirst = openFirstRows(report);
    const listed = surroundings.hasAreas("lsoa", "2021");
    if (!listed) report.warnFile(areasNotLoaded);
    return {
      read: (row) => {
        const cell = row.cell("pcds");
        const postcode = normalPostcode(cell.text) ?? report.block(cell, notAPostcode);
        const latitude = row.cell("lat");
        if (Number(latitude.text) > 90) return report.leaveOut(latitude, "no point", `${cell.text} has no point.`);
        const point = pointIn(row.cell("long"), latitude, report);
        const ended = monthIn(row.cell("doterm"), report);
        if (point === null) return report.leaveOut(latitude, "no point", `${cell.text} has no point.`);
        if (postcode === undefined || point === undefined || ended === undefined) return undefined;
        if (!isFirst(row.whole, "postcode", postcode)) return undefined;
        const area = listed ? smallAreaIn(row.cell("lsoa21")) : null;
        const isKnown = area !== null && surroundings.isKnownArea(area.areaType, area.vintage, area.code);
        const place = isKnown
          ? { areaType: area.areaType, areaVintage: area.vintage, areaCode: area.code }
          : { areaType: null, areaVintage: null, areaCode: null };
        return [{ type: "postcode", row: row.number, postcode: { postcode, ...point, ...place, ended } }];
      },
      title: (rows) => `Postcode directory: ${rows.toLocaleString("en-GB")} postcodes`,
    };
  },
};

function smallAreaIn({ text }: Cell): AreaKey | null {
  const code = asAreaCode(text);
  return code !== undefined && gssAreaType(code) === "lsoa" ? { areaType: "lsoa", vintage: "2021", code } : null;
}

/** The first day of the month in which a postcode went out of use; null when it is in use. */
function monthIn(cell: Cell, report: Report): string | null | undefined {
  if (cell.text === "") return null;
  const [, year, month] = /^((?:19|20)\d{2})-?(0[1-9]|1[0-2])$/.exec(cell.text) ?? [];
  if (year !== undefined && month !== undefined) return `${year}-${month}-01`;
  return report.block(cell, {
    type: "not a month",
    message: `'${cell.text}' in ${cell.column} is not a year and month such as 201506.`,
    mend: "Leave it blank while the postcode is in use.",
  });
}

const notAPostcode = {
  type: "not a postcode",
  message: "The cell does not hold a postcode.",
  mend: "Write it like M14 5TQ.",
};

const areasNotLoaded = {
  type: "areas not loaded",
  message: "The area list has no LSOAs of 2021, so postcodes get a point and no area.",
  mend: "Load the LSOAs of 2021 first if you want to know which area each postcode lies in.",
};
