import type { Cell } from "../../../table/cell.ts";
import { optional, required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodIn } from "../figures/periodCell.ts";
import { censusVintage } from "../figures/vintageInName.ts";

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
    optional("OBS_STATUS_NAME", "Normal Value", "why there is no figure, where there is none"),
  ],
  open: (file, book) => {
    const { header, head, report } = file;
    const categories = header.names.flatMap((name, place) => (isDimension(name) ? [{ place, name }] : []));
    const measure = header.places.get("MEASURES_NAME");
    const dimensions = categories.map(({ name }) => name.replace(/_NAME$/i, "").toLowerCase());
    const isCensus = dimensions.some((name) => /^c(20\d\d)?_/.test(name));
    const value = header.places.get("OBS_VALUE") ?? 0;
    const table = byCategory(file, book, {
      values: [{ place: value, name: "value" }],
      categories,
      measures: measure === undefined ? [] : [measure],
      describe: (_, named, [said = "Value"]) => {
        const isPercent = /per ?cent/i.test(said);
        return {
          words: [...dimensions, ...named, ...(isPercent ? ["per cent"] : [])],
          title: `${named.length === 0 ? "Total" : named.join(", ")}${isPercent ? " (%)" : ""} (Nomis, by ${dimensions.join(" and ") || "area"})`,
          ...(isPercent ? { unit: "rate", isPercent } : { unit: isCensus ? "people" : "index" }),
          countedAt: dimensions.some((name) => name.startsWith("industry")) ? "at workplace" : "where people live",
        };
      },
    });
    const censusYear = isCensus ? (head.below[0]?.cells[header.places.get("DATE") ?? 0]?.trim() ?? null) : null;
    return {
      area: codeIn("GEOGRAPHY_CODE"),
      vintage: (areaType) => censusVintage(areaType, censusYear),
      period: (row) => periodIn(row.cell("DATE"), report),
      figures: (row, area) => {
        const said = row.cell("MEASURES_NAME");
        if (/confidence|variance|rate of change|denominator|numerator/i.test(said.text)) {
          return report.leaveOut(said, `measure ${said.text}`, `${said.text} is no figure of its own.`);
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

function isDimension(name: string): boolean {
  return /_NAME$/i.test(name) && !/^(DATE|GEOGRAPHY|MEASURES|OBS_STATUS|OBS_CONF|FREQ)_NAME$/i.test(name);
}

/** A blank figure whose status says why there is none, as the marker that says the same. */
function withStatus(value: Cell, { text: status }: Cell): Cell {
  if (value.text !== "") return value;
  if (/suppress|disclos|confiden/i.test(status)) return { ...value, text: "[c]" };
  return /missing|not available|unavailable/i.test(status) ? { ...value, text: "[x]" } : value;
}
