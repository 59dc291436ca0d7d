import { optional, required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodIn } from "../figures/periodCell.ts";
import { unitOf } from "../figures/unitOf.ts";

/** A download of Explore Local Statistics: one row for each indicator, area and period, with 95% bounds. */
export const exploreLocal = areaFigures({
  name: "explore-local",
  title: "Explore Local Statistics",
  source: "Office for National Statistics: Explore Local Statistics",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("indicator", "Adults with no qualifications (%)", "what is measured"),
    required("areacd", "E08000003", "the area; its code says of what kind it is"),
    required("period", "2024", "the period"),
    required("value", "12.3", "the figure"),
    optional("lci_95", "11.0", "the lower bound, where known"),
    optional("uci_95", "13.6", "the upper bound, where known"),
    optional("status", "", "a marker: [x], [c] or [u]"),
  ],
  open: (file, book) => {
    const { header, report } = file;
    const place = (column: string) => header.places.get(column);
    const value = { place: place("value") ?? 0, name: "value" };
    const [lo, hi, marker] = ["lci_95", "uci_95", "status"].map(place);
    const beside = {
      ...(lo !== undefined && { lo }),
      ...(hi !== undefined && { hi }),
      ...(marker !== undefined && { marker }),
    };
    const categories = header.names.flatMap((name, at) => (/^(sex|age)$/i.test(name) ? [{ place: at, name }] : []));
    const indicator = place("indicator");
    const table = byCategory(file, book, {
      values: [{ ...value, ...beside }],
      categories,
      measures: indicator === undefined ? [] : [indicator],
      describe: (_, named, [said = ""]) => ({
        words: [said, ...named.filter((text) => text !== "")],
        title: [said, ...named.filter((text) => text !== "")].join(", "),
        ...unitOf(said),
      }),
    });
    return {
      area: codeIn("areacd"),
      period: (row) => periodIn(row.cell("period"), report),
      figures: (row, area) => table.figures(row, area),
      finish: table.finish,
      uses: table.uses,
    };
  },
});
