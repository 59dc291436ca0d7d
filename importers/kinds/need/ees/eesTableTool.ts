import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { otherColumns } from "../figures/columns.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodIn } from "../figures/periodCell.ts";
import { describeFigure } from "./describeFigure.ts";
import { isFurtherEducation, withLow } from "./furtherEducation.ts";
import { topicOf } from "./topic.ts";

/** What analysts keep from the table tool of Explore Education Statistics: one row for each area and combination of categories. */
export const eesTableTool = areaFigures({
  name: "ees-table",
  title: "Table from Explore Education Statistics",
  source: "Department for Education: Explore Education Statistics",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("date", "2022/23", "the academic year"),
    required("geography_code", "E07000167", "the area; its code says of what kind it is"),
    required("geography_name", "Ryedale", "its name"),
  ],
  notWith: ["obs_value", "measures", "record_count"],
  fits: ({ cells }) => cells.some((cell) => isFurtherEducation([cell.trim()])),
  named: (file) => topicOf(otherColumns(file).words),
  open: (file, book) => {
    const { figures, words } = otherColumns(file);
    const table = byCategory(file, book, { values: figures, categories: words, describe: describeFigure(words) });
    return {
      area: codeIn("geography_code"),
      period: (row) => periodIn(row.cell("date"), file.report),
      figures: (row, area) => withLow(table.figures(row, area)),
      finish: table.finish,
      uses: table.uses,
    };
  },
});
