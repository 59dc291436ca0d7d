import type { Cell } from "../../../table/cell.ts";
import { optional, required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { columnPlace } from "../figures/columnPlace.ts";
import { firstText } from "../figures/firstText.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodIn } from "../figures/periodCell.ts";
import { isAboutHomes } from "../figures/unitOf.ts";
import { censusVintage } from "../figures/vintageInName.ts";
import { apiDimensions, measureCalled } from "./apiDimensions.ts";

/** A table as the programming interface of Nomis gives it: a row for each area, combination of dimensions and measure. GEOGRAPHY is a number of its own, no code. */
export const nomisApi = areaFigures({
  name: "nomis-api",
  title: "Nomis, from its programming interface",
  source: "Office for National Statistics, from Nomis",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("DATE", "2024", "the period"),
    required("GEOGRAPHY_CODE", "E08000003", "the area; its code says of what kind it is"),
    required("OBS_VALUE", "310", "the figure"),
    optional("MEASURES_NAME", "Value", "whether it is a value or a per cent"),
    optional("MEASURES", "20100", "the same as a number: 20100 is a value, 20301 a per cent"),
    optional("OBS_STATUS_NAME", "Normal Value", "why there is no figure, where there is none"),
  ],
  open: (file, book) => {
    const { header, head, report } = file;
    const categories = apiDimensions(header.names);
    const measureColumn = file.has("MEASURES_NAME") ? "MEASURES_NAME" : "MEASURES";
    const measure = header.places.get(measureColumn);
    const dimensions = categories.map(({ called }) => called);
    const isCensus = dimensions.some((name) => /^c(20\d\d)?_/.test(name));
    const first = head.below.flatMap(({ cells }) => categories.map(({ place }) => cells[place] ?? ""));
    const isOfHomes = [...dimensions.map((name) => name.replaceAll("_", " ")), ...first].some(isAboutHomes);
    const isOfPeople = isCensus && !isOfHomes;
    const value = columnPlace(file, "OBS_VALUE");
    const table = byCategory(file, book, {
      values: [{ place: value, name: "value" }],
      categories,
      measures: measure === undefined ? [] : [measure],
      describe: (_, named, [said = "Value"]) => {
        const isPercent = /per ?cent/i.test(measureCalled(said));
        return {
          words: [...dimensions, ...named, ...(isPercent ? ["per cent"] : [])],
          title: `${named.length === 0 ? "Total" : named.join(", ")}${isPercent ? " (%)" : ""} (Nomis, by ${dimensions.join(" and ") || "area"})`,
          ...(isPercent && !isOfHomes ? { unit: "rate", isPercent } : { unit: isOfPeople ? "people" : "index" }),
          countedAt: dimensions.some((name) => name.startsWith("industry")) ? "at workplace" : "where people live",
        };
      },
    });
    const censusYear = isCensus ? firstText(file, "DATE") : null;
    return {
      area: codeIn("GEOGRAPHY_CODE"),
      vintage: (areaType) => censusVintage(areaType, censusYear),
      period: (row) => periodIn(row.cell("DATE"), report),
      figures: (row, area) => {
        const said = row.cell(measureColumn);
        const called = measureCalled(said.text);
        if (/confidence|variance|rate of change|denominator|numerator/i.test(called)) {
          return report.leaveOut(said, `measure ${called}`, `${called} is no figure of its own.`);
        }
        const status = row.cell("OBS_STATUS_NAME");
        return table
          .figures(row, area)
          ?.map(({ series, cells }) => ({ series, cells: { ...cells, value: withStatus(cells.value, status) } }));
      },
      finish: table.finish,
      uses: table.uses,
    };
  },
});

/** A blank figure whose status says why there is none, as the marker that says the same. */
function withStatus(value: Cell, { text: status }: Cell): Cell {
  if (value.text !== "") return value;
  if (/suppress|disclos|confiden/i.test(status)) return { ...value, text: "[c]" };
  return /missing|not available|unavailable/i.test(status) ? { ...value, text: "[x]" } : value;
}
