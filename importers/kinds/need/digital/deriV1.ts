import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byColumn } from "../figures/byColumn.ts";
import { otherColumns } from "../figures/columns.ts";
import { codeIn } from "../figures/namedArea.ts";
import { kindOf, unitOf } from "../figures/unitOf.ts";

/** The dataset of the first Digital Exclusion Risk Index: what later became a score, each as it was measured. It has no score of its own. */
export const deriV1 = areaFigures({
  name: "deri-1-0",
  title: "Digital Exclusion Risk Index 1.0, the figures behind it",
  source: "Greater Manchester Combined Authority: Digital Exclusion Risk Index (DERI) 1.0",
  licence: "Open Government Licence v3.0",
  level: "essential",
  columns: [
    required("LSOA code", "E01000001", "the LSOA of 2011"),
    required("Average download speed (MBit/s)", "62.1", "a figure; all other columns of figures are read as well"),
    required("Unemployment rate", "4.1", "a figure, in per cent"),
  ],
  open: (file, book) => {
    const { header } = file;
    const named = ["Average download speed (MBit/s)", "Unemployment rate"].flatMap((name) => {
      const place = header.places.get(name);
      return place === undefined ? [] : [{ place, name }];
    });
    const table = byColumn(file, book, [...otherColumns(file).figures, ...named], ({ name }) => ({
      words: [name],
      title: `${name} (DERI 1.0)`,
      kind: kindOf(name),
      ...unitOf(/^unemployment rate$/i.test(name) ? `${name} (%)` : name),
      notes: "Made from data of several years, the oldest of the 2011 census.",
    }));
    return {
      area: codeIn("LSOA code", "lsoa"),
      vintage: () => "2011",
      period: () => "2021",
      figures: table.figures,
      finish: table.finish,
      uses: table.uses,
    };
  },
});
