import { optional, required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { columnPlace } from "../figures/columnPlace.ts";
import { periodSaid } from "../figures/periodSaid.ts";

/** A cut of job adverts as data sellers give it: area names, skills or occupations, and a number, of which the file does not say what it counts. */
export const employerDemand = areaFigures({
  name: "employer-demand",
  title: "Employer demand by area and skill or occupation",
  source: "a supplier of data on job adverts",
  licence: null,
  level: "specialist",
  columns: [
    required("LA", "Manchester", "the local authority district, by its name"),
    required("Thing", "Python", "a skill or an occupation"),
    required("Count", "310", "a number"),
    optional("what_is_counted", "adverts", "adverts, days or pounds: the same in every row"),
    optional("period", "2025", "the period, where the name of the file does not say it"),
  ],
  open: (file, book) => {
    const { header, report, choices } = file;
    const counted = header.constants.get("what_is_counted") ?? null;
    if (counted === null) report.blockFile(saysNothing);
    const isAdverts = /advert|vacanc|posting|job/i.test(counted ?? "");
    const table = byCategory(file, book, {
      values: [{ place: columnPlace(file, "Count"), name: "Count" }],
      categories: [{ place: columnPlace(file, "Thing"), name: "Thing" }],
      describe: (_, [thing = "Total"]) => ({
        words: [counted ?? "", thing],
        title: `${thing}: ${counted ?? "count"}`,
        unit: isAdverts ? "vacancies" : "index",
        kind: isAdverts ? "flow" : "stock",
        countedAt: "at workplace",
        direction: "higher is more need",
      }),
    });
    return {
      area: (row) => {
        const cell = row.cell("LA");
        return { cell, code: "", name: cell.text, areaType: choices.areaType ?? "district" };
      },
      period: periodSaid(file),
      figures: table.figures,
      finish: table.finish,
      uses: table.uses,
    };
  },
});

const saysNothing = {
  type: "not said what is counted",
  message:
    "The columns LA, Thing and Count are used for numbers of adverts, for days and for pounds alike, and the file does not say which these are.",
  mend: "Say it once for every row: what_is_counted under Columns on the page, or --constant what_is_counted=adverts on the command line.",
};
