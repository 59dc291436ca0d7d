import type { Figure } from "../../domain/contract/figure.ts";
import type { Unit } from "../../domain/contract/indicator.ts";
import { wilsonInterval } from "../../domain/need/wilsonInterval.ts";
import type { Answers } from "../../domain/contract/recipe.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { amountIn } from "./amount.ts";

/**
 * A rate with the bounds that follow from how many people its survey asked, where the file gives no bounds itself; said once for the
 * file. Undefined when it was said what is wrong with the number of people asked.
 */
export function withSampleBounds(
  figure: Figure,
  sample: Cell,
  unit: Unit | null,
  report: Report,
  answers: Answers = {},
): Figure | undefined {
  const asked = amountIn(sample, report, answers);
  if (asked === undefined) return undefined;
  if (asked === null || figure.value === null || figure.lo !== null || figure.hi !== null) return figure;
  if (unit !== "rate") {
    report.warnFile({
      type: "sample size not used",
      message: `${sample.column} is used for rates only; this indicator's figures are no rates, so they stay without bounds.`,
      mend: "Give lo and hi where they are known.",
    });
    return figure;
  }
  if (asked < 1) {
    return report.block(sample, {
      type: "nobody asked",
      message: `${sample.column} is ${sample.text}, but a rate stands beside it: somebody must have been asked.`,
      mend: "Correct it, or leave the cell blank when it is not known.",
    });
  }
  report.warnFile({
    type: "bounds worked out",
    message: `Rates without bounds get the 95% interval that follows from ${sample.column} (Wilson's).`,
    mend: "Give lo and hi where the survey publishes its own: they know its design, and stand before these.",
  });
  return { ...figure, ...wilsonInterval(figure.value, asked) };
}
