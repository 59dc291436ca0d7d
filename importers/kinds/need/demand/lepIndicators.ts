import { required } from "../../../table/tableKind.ts";
import { areaFigures } from "../figures/areaFigures.ts";
import { byColumn } from "../figures/byColumn.ts";
import { otherColumns } from "../figures/columns.ts";
import { codeIn } from "../figures/namedArea.ts";
import { periodIn } from "../figures/periodCell.ts";
import type { Measured } from "../figures/series.ts";
import { unitOf } from "../figures/unitOf.ts";

/** Indicators by LEP and year, whose rows say themselves on which boundaries they stand. */
export const lepIndicators = areaFigures({
  name: "lep-indicators",
  title: "Indicators by LEP (historic)",
  source: "Department for Business, Energy and Industrial Strategy: indicators by LEP",
  licence: "Open Government Licence v3.0",
  level: "specialist",
  columns: [
    required("year", "2019", "the year"),
    required("lep_id", "E37000001", "the LEP"),
    required("lep_year_spec", "2020", "the boundary year of the LEP"),
  ],
  named: () => ({ prefix: "lep" }),
  open: (file, book) => {
    const table = byColumn(file, book, otherColumns(file).figures, ({ name }) => ({
      words: [name.replace(/_data$/, "")],
      ...(knownMeasures[name] ?? { title: name, ...unitOf(name) }),
    }));
    const area = codeIn("lep_id", "lep");
    return {
      area: (row) => ({ ...area(row), vintage: row.cell("lep_year_spec").text }),
      period: (row) => periodIn(row.cell("year"), file.report),
      figures: table.figures,
      uses: table.uses,
    };
  },
});

const knownMeasures: Readonly<Record<string, Pick<Measured, "title" | "unit" | "isPercent">>> = {
  aps_nvq4_education_data: { title: "Adults with NVQ level 4 or above (%)", unit: "rate", isPercent: true },
  aps_pro_occupations_data: { title: "People in professional occupations, of 100 in work", unit: "index" },
  aps_econ_active_stem_associate_profs_data: {
    title: "Science and technology associate professionals",
    unit: "people",
  },
  broadband_download_speed_data: { title: "Mean broadband download speed (Mbit/s)", unit: "index" },
};
