import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byCategory } from "../figures/categories.ts";
import { columnPlace } from "../figures/columnPlace.ts";
import { codeIn } from "../figures/namedArea.ts";
import { isAboutHomes } from "../figures/unitOf.ts";
import { censusVintage } from "../figures/vintageInName.ts";

/** A custom dataset of the 2021 census: a code and a name for the area and for each variable, and the number of people. */
export const onsCustom = areaFigures({
  name: "ons-custom",
  title: "Custom dataset of Census 2021",
  source: "Office for National Statistics: Census 2021, custom dataset",
  licence: "Open Government Licence v3.0",
  level: "general",
  columns: [
    required("area code", "E01000001", "the area", {
      like: /^(lower|middle|upper|regions|countries|local|electoral|ward).*code$/i,
    }),
    required("category code", "1", "the code of a category; -8 is for those to whom the question does not apply", {
      like: /\(\d+ categories\) code$/i,
    }),
    required("Observation", "310", "how many people, or households"),
  ],
  named: () => ({ prefix: "census 2021" }),
  open: (file, book) => {
    const { header, report } = file;
    const categories = columnsLike(header.names, /\(\d+ categories\)$/i).map(({ place, name }) => ({
      place,
      name: name.replace(/ \(\d+ categories\)$/i, ""),
    }));
    const codes = columnsLike(header.names, /\(\d+ categories\) code$/i);
    const about = categories.map(({ name }) => name).join(" by ");
    const table = byCategory(file, book, {
      values: [{ place: columnPlace(file, "Observation"), name: "Observation" }],
      categories,
      describe: (_, named) => ({
        words: [about, ...named],
        title: `${named.join(", ")} (Census 2021, ${about})`,
        unit: isAboutHomes(about) ? "index" : "people",
      }),
    });
    return {
      area: codeIn("area code"),
      vintage: (areaType) => censusVintage(areaType, "2021"),
      period: () => "2021",
      figures: (row, area) => {
        const apart = codes.find(({ place }) => row.at(place).text === "-8");
        if (apart === undefined) return table.figures(row, area);
        return report.leaveOut(
          row.at(apart.place),
          "does not apply",
          "The row counts those to whom the question does not apply (code -8).",
        );
      },
      finish: table.finish,
      uses: table.uses,
      title: `Census 2021 custom dataset, ${about}`,
    };
  },
});

function columnsLike(names: readonly string[], pattern: RegExp) {
  return names.flatMap((name, place) => (pattern.test(name) ? [{ place, name }] : []));
}
