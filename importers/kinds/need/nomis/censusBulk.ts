import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byColumn, lastPart } from "../figures/byColumn.ts";
import { otherColumns } from "../figures/columns.ts";
import { firstText } from "../figures/firstText.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodIn } from "../figures/periodCell.ts";
import { periodOf } from "../figures/periodOf.ts";
import { isAboutHomes } from "../figures/unitOf.ts";
import { censusVintage } from "../figures/vintageInName.ts";

/** A census table in bulk: date, area, and one column named "Variable: Category; measures: Value" for each category. */
export const censusBulk = areaFigures({
  name: "census-bulk",
  title: "Census table in bulk",
  source: "Office for National Statistics: census",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("date", "2021", "the year of the census"),
    required("geography", "Hartlepool 001A", "the area's name"),
    required("geography code", "E01011954", "its code"),
  ],
  fits: ({ cells, below }) => {
    const date = cells.findIndex((cell) => /^date$/i.test(cell.trim()));
    const isCensus = below.length === 0 || /^(19[6-9]|20[0-9])1$|^2022$/.test(below[0]?.cells[date]?.trim() ?? "");
    return isCensus && cells.some((cell) => cell.includes(":"));
  },
  named: (file) => {
    const { header } = file;
    const variable = header.others.find((name) => name.includes(":"))?.split(":")[0] ?? "";
    return { prefix: `census ${yearOf(firstText(file, "date"))} ${variable}` };
  },
  open: (file, book) => {
    const { header, report } = file;
    const year = yearOf(firstText(file, "date"));
    const columns = otherColumns(file).figures;
    // Only some of a variable's columns say that homes are counted: "Number of cars or vans: Total: All households".
    const ofHomes = new Set(columns.flatMap(({ name }) => (isAboutHomes(name) ? [variableOf(name)] : [])));
    const table = byColumn(file, book, columns, ({ name }) => {
      const variable = variableOf(name);
      const isPercent = /percent|%/i.test(name);
      return {
        words: [lastPart(name), ...(isPercent ? ["per cent"] : [])],
        title: `${lastPart(name)} (Census ${year}, ${variable})`,
        ...(ofHomes.has(variable) ? { unit: "index" } : isPercent ? { unit: "rate", isPercent } : { unit: "people" }),
      };
    });
    return {
      area: codeIn("geography code"),
      vintage: (areaType) => censusVintage(areaType, year),
      period: (row) => periodIn(row.cell("date"), report),
      figures: table.figures,
      finish: table.finish,
      uses: table.uses,
      title: `Census ${year} in bulk, ${header.others[0]?.split(":")[0] ?? "all variables"}`,
    };
  },
});

function variableOf(name: string): string {
  return name.split(":")[0]?.trim() ?? name;
}

function yearOf(date: string): string {
  return periodOf(date)?.slice(0, 4) ?? "";
}
