import { optional, required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byColumn } from "../figures/byColumn.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodSaid } from "../figures/periodSaid.ts";

const ages = {
  total: "All ages",
  age_16_plus: "Aged 16 and over",
  age_16_64: "Aged 16 to 64",
  age_65_plus: "Aged 65 and over",
};

/** People by age in the LSOAs of 2011. They become context, not the adults of areas, which come with the areas themselves. */
export const lsoaPopulation = areaFigures({
  name: "lsoa-population",
  title: "People by age in LSOAs of 2011",
  source: "Office for National Statistics: population estimates for small areas",
  licence: "Open Government Licence v3.0",
  level: "essential",
  columns: [
    required("lsoa11_code", "E01000001", "the LSOA of 2011"),
    required("age_16_plus", "1453", "people aged 16 and over"),
    optional("total", "1749", "people of all ages"),
    optional("age_16_64", "1187", "people aged 16 to 64"),
    optional("age_65_plus", "301", "people aged 65 and over"),
    optional("period", "2020", "the year, where the name of the file does not say it"),
  ],
  named: () => ({ prefix: "people" }),
  open: (file, book) => {
    const columns = Object.entries(ages).flatMap(([column, name]) => {
      const place = file.header.places.get(column);
      return place === undefined ? [] : [{ place, name }];
    });
    const table = byColumn(file, book, columns, ({ name }) => ({
      words: [name],
      title: `People: ${name.toLowerCase()}`,
      unit: "people",
    }));
    file.report.remark("These are figures of context. The adults that scores are made with come from the area list.");
    return {
      area: codeIn("lsoa11_code", "lsoa"),
      vintage: () => "2011",
      period: periodSaid(file),
      figures: table.figures,
      uses: table.uses,
    };
  },
});
