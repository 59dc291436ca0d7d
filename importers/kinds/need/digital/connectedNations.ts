import { optional, required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byColumn } from "../figures/byColumn.ts";
import { otherColumns } from "../figures/columns.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodSaid } from "../figures/periodSaid.ts";

/** Broadband coverage by local authority. Shares of premises stay per cents, as an index: they are shares of no adults. */
export const connectedNations = areaFigures({
  name: "connected-nations",
  title: "Connected Nations, broadband by local authority",
  source: "Ofcom: Connected Nations",
  licence: "Open Government Licence v3.0",
  level: "essential",
  columns: [
    required("laua", "E08000003", "the local authority district"),
    required("laua_name", "Manchester", "its name"),
    required("All Premises", "250000", "a figure; all other columns of figures are read as well"),
    optional("period", "2025-05", "the period, where the name of the file does not say it"),
  ],
  open: (file, book) => {
    const place = file.header.places.get("All Premises");
    const named = place === undefined ? [] : [{ place, name: "All Premises" }];
    const columns = [...named, ...otherColumns(file).figures];
    const table = byColumn(file, book, columns, ({ name }) => ({
      words: [name],
      title: `${name} (Connected Nations)`,
      unit: "index",
    }));
    return { area: codeIn("laua", "district"), period: periodSaid(file), figures: table.figures, uses: table.uses };
  },
});
