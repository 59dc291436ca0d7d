import { areaCodeIn } from "../../cells/areaKey.ts";
import { figureIn } from "../../cells/figure.ts";
import { knownArea } from "../../cells/knownArea.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import { required, type TableKind } from "../../table/tableKind.ts";
import { deriComponents, deriIndicators, deriPeriod, deriScore } from "./deriIndicators.ts";

/** The Digital Exclusion Risk Index, version 1.6, with national scaling: a score and the three components it is the mean of. */
export const deri: TableKind = {
  type: "table",
  name: "deri",
  title: "Digital Exclusion Risk Index 1.6",
  columns: [
    required("lsoa11_code", "E01000001", "the LSOA of 2011; it must be in the area list", { also: ["LSOA code"] }),
    required("broadband_comp_national", "4.6242", "the broadband component, 0 to 10", {
      like: /^broadband component \(national/i,
    }),
    required("demography_comp_national", "2.50843", "the demography component, 0 to 10", {
      like: /^demography component \(national/i,
    }),
    required("deprivation_comp_national", "0.34468", "the deprivation component, 0 to 10", {
      like: /^deprivation component \(national/i,
    }),
    required("deri_score_national", "2.49244", "the score, 0 to 10: the mean of the three; higher is more risk", {
      like: /^deri score \(national/i,
    }),
  ],
  isPublished: true,
  source: "Greater Manchester Combined Authority: Digital Exclusion Risk Index (DERI) 1.6",
  licence: "Open Government Licence v3.0",
  open: ({ choices, surroundings, report, headerRow }) => {
    const isFirst = openFirstRows(report);
    return {
      opening: deriIndicators.map((indicator) => ({ type: "indicator", row: headerRow, indicator })),
      read: (row) => {
        const cell = row.cell("lsoa11_code");
        const code = areaCodeIn(cell, report);
        const key = code === undefined ? undefined : ({ areaType: "lsoa", vintage: "2011", code } as const);
        const area = key === undefined ? undefined : knownArea(key, cell, surroundings, report);
        const figures = [deriScore, ...deriComponents].map(({ id, column }) => {
          const value = row.cell(column);
          return { id, raw: value.raw, figure: figureIn({ value }, "index", report, choices.answers) };
        });
        if (area === undefined || figures.some(({ figure }) => figure === undefined)) return undefined;
        if (!isFirst(row.whole, "LSOA", area.code, row)) return undefined;

        const [score, ...components] = figures.map(({ figure }) => figure?.value ?? null);
        const mean = meanOf(components);
        if (typeof score === "number" && mean !== null && Math.abs(mean - score) > agreement) {
          report.warn(row.cell(deriScore.column), {
            type: "score is not the mean of its components",
            message: `The score ${score} is not the mean of its three components, ${Number(mean.toFixed(5))}.`,
            mend: "Check the row against the published file.",
          });
        }
        return figures.flatMap(({ id, raw, figure }) =>
          figure === undefined
            ? []
            : [
                {
                  type: "need" as const,
                  row: row.number,
                  figure: {
                    indicator: id,
                    areaType: area.areaType,
                    areaVintage: area.vintage,
                    areaCode: area.code,
                    period: deriPeriod,
                    ...figure,
                    raw,
                  },
                },
              ],
        );
      },
      title: (rows) => `Digital Exclusion Risk Index 1.6: ${rows.toLocaleString("en-GB")} LSOAs of 2011`,
      dataDate: () => "2022 (population 2020, census 2011)",
    };
  },
};

// The published columns are rounded to five decimals.
const agreement = 1e-5;

function meanOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum / values.length;
}
