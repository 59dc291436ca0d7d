import { numberIn } from "../../../cells/number.ts";
import { gssAreaType } from "../../../cells/gssAreaType.ts";
import type { Report } from "../../../table/report.ts";
import type { SeriesFigure } from "./areaFigures.ts";
import type { NamedArea } from "./namedArea.ts";

/**
 * Compares the figures of England with the sum of its nine regions, where a file has both and all of them are numbers. Says once, with the first pair, when they
 * do not add up; publishers who round to tens are let pass.
 */
export function openNationalSums(report: Report) {
  const sums = new Map<string, Sum>();
  return {
    add: ({ code }: NamedArea, period: string, figures: readonly SeriesFigure[]): void => {
      const isWhole = code === "E92000001";
      if (!isWhole && gssAreaType(code) !== "region") return;
      for (const { series, cells } of figures) {
        if (series.indicator.unit !== "people" && series.indicator.unit !== "vacancies") continue;
        const about = `${series.indicator.title} of ${period}`;
        const sum = sums.get(about) ?? { whole: null, parts: 0, regions: new Set() };
        sums.set(about, sum);
        // A marker makes the sum NaN, which no comparison finds unequal.
        const value = numberIn(cells.value.text)?.value ?? Number.NaN;
        if (isWhole) sum.whole = value;
        else if (!sum.regions.has(code)) sum.parts += value;
        sum.regions.add(code);
      }
    },
    finish: (): void => {
      for (const [about, { whole, parts, regions }] of sums) {
        if (whole === null || regions.size < regionsOfEngland + 1) continue;
        if (!(Math.abs(whole - parts) > Math.max(rounding, Math.abs(whole) * 0.001))) continue;
        const [said, sum] = [whole, parts].map((value) => value.toLocaleString("en-GB"));
        report.warnFile({
          type: "total that does not add up",
          message: `${about}: England has ${said}, but its nine regions add up to ${sum}.`,
          mend: "Check both against the published table: one of them may be of another definition or release.",
        });
        return;
      }
    },
  };
}

type Sum = { whole: number | null; parts: number; readonly regions: Set<string> };

const regionsOfEngland = 9;
// Ten figures, each rounded to the nearest ten.
const rounding = 50;
