import type { Figure } from "../../contract/figure.ts";
import type { RowRounding } from "./roundedRow.ts";

/**
 * People in need today, from the rounded yearly need: rounded by themselves they would give that away more closely, being so many times as much. Where everybody is to be
 * reached in less than a year they are the smaller number, and are rounded themselves.
 */
export function roundedPeopleToday(
  stock: number | null,
  needPerYear: number | null,
  { rounding, yearsToClear }: RowRounding,
): number | null {
  if (stock === null) return null;
  return needPerYear === null || yearsToClear < 1 ? rounding.near(stock) : needPerYear * yearsToClear;
}

/** The same of a figure with its bounds, which are rounded outwards in the same steps. Bounds without a value are the publisher’s own, and stay. */
export function roundedStock(
  figure: Figure | null,
  needPerYear: number | null,
  { rounding, yearsToClear }: RowRounding,
): Figure | null {
  if (figure === null || figure.value === null) return figure;
  const years = Math.max(1, yearsToClear);
  const { lo, hi } = figure;
  return {
    ...figure,
    value: roundedPeopleToday(figure.value, needPerYear, { rounding, yearsToClear }),
    lo: lo === null ? null : rounding.down(lo / years) * years,
    hi: hi === null ? null : rounding.up(hi / years) * years,
  };
}
