import type { Unit } from "../../domain/contract/indicator.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { maybeThousands, numberIn } from "./number.ts";

/**
 * A number in the unit of its indicator, null for a cell that holds no number, undefined when it was said what is wrong with it.
 * A per cent is a share in a rate ("12%" is 0.12) and refused anywhere else. People, vacancies and rates are never negative.
 */
export function numberInUnit(cell: Cell, text: string, unit: Unit | null, report: Report): number | null | undefined {
  const read = numberIn(text);
  if (read === null) return null;
  if (read.isPercent && unit !== "rate") {
    return report.block(cell, {
      type: "per cent",
      message: `'${cell.text}' is a per cent, but ${inWords(unit)}.`,
      mend: "Write the number itself. If the indicator is a share of adults, give it the unit rate.",
    });
  }
  const value = read.isPercent ? Number((read.value / 100).toPrecision(15)) : read.value;
  if (value < 0 && unit !== "index" && unit !== null) {
    return report.block(cell, {
      type: "negative figure",
      message: `${cell.text} is below zero, but ${inWords(unit)}.`,
      mend: "Correct the figure. If it stands for a suppressed one, write [c].",
    });
  }
  if (value > 1 && unit === "rate") {
    if (read.isPercent) return report.block(cell, above100(cell));
    return report.block(cell, {
      type: "rate above 1",
      message: `${cell.text} is above 1, but the indicator is a rate: a share of adults from 0 to 1.`,
      mend: `If it is a per cent, write ${cell.text}% or ${Number((value / 100).toPrecision(12))}.`,
    });
  }
  if ((unit === "people" || unit === "vacancies") && maybeThousands.test(text)) report.warnFile(thousandsWithPoints);
  return value;
}

/** Said once for a file: a model's figures may all have three decimals, and then it is a question about all of them. */
const thousandsWithPoints = {
  type: "point or thousands",
  message:
    "Some figures have a point with three digits behind it, such as 1.234. It is read as a decimal point: that is 1 and a bit, not 1,234.",
  mend: "If thousands are meant, take the points out and write 1234.",
};

function above100({ text }: Cell) {
  return {
    type: "rate above 1",
    message: `${text} is above 100%, but the indicator is a rate: a share of adults.`,
    mend: "Correct the figure: no share of adults is above 100%.",
  };
}

/** A bound of an interval: a number, or null when the cell is empty. */
export function boundIn(cell: Cell, unit: Unit | null, report: Report): number | null | undefined {
  if (cell.text === "") return null;
  const value = numberInUnit(cell, cell.text, unit, report);
  if (value !== null) return value;
  return report.block(cell, {
    type: "not a number",
    message: `'${cell.text}' in ${cell.column} is not a number.`,
    mend: "Write a number, or leave the cell empty when the bound is not known.",
  });
}

function inWords(unit: Unit | null): string {
  return unit === null ? "the unit of its indicator is not known" : `its indicator counts in ${unitWords[unit]}`;
}

const unitWords: Readonly<Record<Unit, string>> = {
  people: "people",
  rate: "shares of adults, from 0 to 1",
  index: "points of an index",
  vacancies: "vacancies",
};
