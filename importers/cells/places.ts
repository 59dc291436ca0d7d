import { type Claim, type Delivery, placesBasisSchema, placesPeriodSchema } from "../../domain/contract/offer.ts";
import type { Answers } from "../../domain/contract/recipe.ts";
import type { Report } from "../table/report.ts";
import type { Row } from "../table/row.ts";
import { amountIn } from "./amount.ts";
import { choiceIn } from "./choice.ts";

export type Places = Pick<Claim, "places" | "placesPeriod" | "placesBasis">;

/** How many people an offer has room for, and how sure that is. Blank places are unknown, whatever the basis says; signposting has none. */
export function placesIn(
  row: Row,
  delivery: Delivery | null,
  report: Report,
  answers: Answers = {},
): Places | undefined {
  const cell = row.cell("places");
  const places = amountIn(cell, report, answers);
  const period = choiceIn(row.cell("places_period"), placesPeriodSchema.options, report);
  const basis = choiceIn(row.cell("places_basis"), placesBasisSchema.options, report);
  if (places === undefined || period === undefined || basis === undefined) return undefined;
  const placesPeriod = period ?? "year";

  if (places === null) {
    if (basis !== null && basis !== "unknown") report.warn(cell, basisWithoutPlaces(basis));
    return { places, placesPeriod, placesBasis: "unknown" };
  }
  if (delivery === "signposting") return report.block(cell, signpostingWithPlaces);
  if (basis === "unknown") return report.block(cell, placesOfUnknownBasis);
  if (basis === null) warnOfNoBasis(row, report);
  if (period === null) report.warnFile(placesWithoutPeriod);
  return { places, placesPeriod, placesBasis: basis ?? "assumed" };
}

function basisWithoutPlaces(basis: string) {
  return {
    type: "places unknown",
    message: `places_basis says ${basis}, but places is blank, so the places are unknown.`,
    mend: "Fill in places, or write unknown.",
  };
}

const signpostingWithPlaces = {
  type: "signposting with places",
  message: "The delivery is signposting, which trains nobody, but the row has places.",
  mend: "Leave places blank, or correct the delivery if people are taught there.",
};

const placesOfUnknownBasis = {
  type: "number and basis disagree",
  message: "places has a number, but places_basis says unknown.",
  mend: "Write measured, assumed or invented, or leave places blank.",
};

/** About the cell that does not say it; about the file where no cell could. */
function warnOfNoBasis(row: Row, report: Report): void {
  const cell = row.cell("places_basis");
  if (cell.column !== null && row.names.includes(cell.column)) report.warn(cell, placesWithoutBasis);
  else report.warnFile(noBasisColumn);
}

const placesWithoutBasis = {
  type: "places without a basis",
  message: "The row does not say whether its places were counted, so they are taken as assumed.",
  mend: "Write measured, assumed or invented in places_basis.",
};

const noBasisColumn = {
  type: "places without a basis",
  message: "The file does not say whether its places were counted, so they are taken as assumed.",
  mend: "Say measured, assumed or invented for every row, or add a column called 'places_basis'.",
};

const placesWithoutPeriod = {
  type: "places without a period",
  message: "Some places do not say for which period they are, so they are taken as places a year.",
  mend: "Write year, term, month or week in places_period.",
};
