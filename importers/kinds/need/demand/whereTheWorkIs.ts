import type { OfficialAreaType } from "../../../../domain/contract/areaType.ts";
import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { columnPlace } from "../figures/columnPlace.ts";

/** Job postings by occupation of 2015: names in capitals, no codes. Salaries, quotients and opportunity scores beside them are left alone. */
export const whereTheWorkIs = areaFigures({
  name: "where-the-work-is",
  title: "Where the Work Is, job postings by occupation",
  source: "Burning Glass Technologies and IPPR: Where the Work Is",
  licence: null,
  level: "specialist",
  columns: [
    required("geography_type", "LEPplus", "UK-wide, nation, region or LEPplus"),
    required("geography_name", "GREATER MANCHESTER", "the area's name"),
    required("occupation", "Information Technology Professionals", "the occupation"),
    required("demand_entry", "310", "job postings for entry, in 2015"),
  ],
  named: () => ({ prefix: "wtwi" }),
  open: (file, book) => {
    const table = byCategory(file, book, {
      values: [{ place: columnPlace(file, "demand_entry"), name: "demand_entry" }],
      categories: [{ place: columnPlace(file, "occupation"), name: "occupation" }],
      describe: (_, [occupation = "All occupations"]) => ({
        words: [occupation],
        title: `Job postings for entry: ${occupation} (Where the Work Is)`,
        unit: "vacancies",
        kind: "flow",
        countedAt: "at workplace",
        direction: "higher is more need",
      }),
    });
    return {
      area: (row) => {
        const type = row.cell("geography_type");
        const cell = row.cell("geography_name");
        const areaType = typesCalled.get(type.text.toLowerCase());
        if (areaType !== undefined) return { cell, code: "", name: cell.text, areaType, called: type.text };
        return file.report.leaveOut(
          type,
          `geography type ${type.text}`,
          `${type.text} is no kind of area that is kept.`,
        );
      },
      period: () => "2015",
      figures: table.figures,
      finish: table.finish,
      uses: table.uses,
    };
  },
});

const typesCalled: ReadonlyMap<string, OfficialAreaType> = new Map([
  ["nation", "country"],
  ["region", "region"],
  ["lepplus", "lep"],
  ["lep", "lep"],
]);
