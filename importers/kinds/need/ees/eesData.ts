import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { otherColumns } from "../figures/columns.ts";
import { periodIn } from "../figures/periodCell.ts";
import { areaAtLevel, codeColumns, isGeography } from "./geography.ts";
import { isFurtherEducation, withLow } from "./furtherEducation.ts";
import { describeFigure } from "./describeFigure.ts";
import { topicOf } from "./topic.ts";

/** A data file of Explore Education Statistics: many geographic levels and filters in one table. */
export const eesData = areaFigures({
  name: "ees-data",
  title: "Explore Education Statistics data file",
  source: "Department for Education: Explore Education Statistics",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("time_period", "202324", "the year, of which time_identifier says the kind"),
    required("time_identifier", "Academic year", "the kind of year, or the part of it"),
    required("geographic_level", "Local authority district", "which of the columns of codes counts"),
    required("country_code", "E92000001", "the country, for rows on it"),
    required("country_name", "England", "its name"),
  ],
  named: (file) => topicOf(otherColumns(file, isGeography).words),
  open: (file, book) => {
    const { header, report } = file;
    const { figures: values, words: categories } = otherColumns(file, isGeography);
    const table = byCategory(file, book, { values, categories, describe: describeFigure(categories) });
    const isLow = isFurtherEducation(values.map(({ name }) => name));
    return {
      area: areaAtLevel(header, report),
      period: (row) => periodIn(row.cell("time_period"), report, row.cell("time_identifier").text),
      figures: (row, area) => (isLow ? withLow(table.figures(row, area)) : table.figures(row, area)),
      finish: table.finish,
      uses: new Map([...codeColumns(header.names), ...table.uses]),
      title: isLow ? "Explore Education Statistics, further education" : "Explore Education Statistics",
    };
  },
});
