import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { columnPlace } from "../figures/columnPlace.ts";
import { firstText } from "../figures/firstText.ts";
import { otherColumns } from "../figures/columns.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodIn } from "../figures/periodCell.ts";
import { periodOf } from "../figures/periodOf.ts";
import { isAboutHomes } from "../figures/unitOf.ts";
import { censusVintage } from "../figures/vintageInName.ts";

/** A census table in long form, as open data stores of councils give it: counts and percentages in one column of values. */
export const censusLong = areaFigures({
  name: "census-long",
  title: "Census table in long form",
  source: "Office for National Statistics: census",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("area_code", "E08000001", "the area; its code says of what kind it is"),
    required("period", "2021-03-21", "the day of the census"),
    required("measure", "Count", "Count or Percentage"),
    required("unit", "Persons", "what is counted, or %"),
    required("value", "52451", "the figure"),
  ],
  notWith: ["indicator", "areacd"],
  fits: ({ below, cells }) => {
    const period = cells.findIndex((cell) => /^period$/i.test(cell.trim()));
    return below.length === 0 || /^(2001|2011|2021)-03-2/.test(below[0]?.cells[period]?.trim() ?? "");
  },
  named: () => ({ prefix: "census" }),
  open: (file, book) => {
    const { report } = file;
    const year = periodOf(firstText(file, "period"))?.slice(0, 4) ?? "";
    const categories = otherColumns(file).words.filter(({ name }) => !/^(area_name|geography)$/i.test(name));
    const about = categories.map(({ name }) => name.replace(/_/g, " ")).join(" by ");
    const table = byCategory(file, book, {
      values: [{ place: columnPlace(file, "value"), name: "value" }],
      categories,
      measures: [columnPlace(file, "measure"), columnPlace(file, "unit")],
      describe: (_, named, [measure = "", unit = ""]) => {
        const isPercent = /percent|%/i.test(`${measure} ${unit}`);
        return {
          words: [year, about, ...named, ...(isPercent ? ["per cent"] : [])],
          title: `${named.join(", ")}${isPercent ? " (%)" : ""} (Census ${year}, ${about})`,
          ...(isAboutHomes(`${about} ${unit}`)
            ? { unit: "index" }
            : isPercent
              ? { unit: "rate", isPercent }
              : { unit: /person/i.test(unit) ? "people" : "index" }),
        };
      },
    });
    return {
      area: codeIn("area_code"),
      vintage: (areaType) => censusVintage(areaType, year),
      period: (row) => periodIn(row.cell("period"), report)?.slice(0, 4),
      figures: table.figures,
      finish: table.finish,
      uses: table.uses,
      title: `Census ${year}, ${about}`,
    };
  },
});
