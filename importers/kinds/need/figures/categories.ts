import type { OpenFile } from "../../../table/tableKind.ts";
import type { Row } from "../../../table/row.ts";
import { numberIn } from "../../../cells/number.ts";
import type { SeriesFigure } from "./areaFigures.ts";
import type { NamedArea } from "./namedArea.ts";
import { noFigures } from "./noFigures.ts";
import { openPartsOfTotal } from "./partsOfTotal.ts";
import { type Measured, mostSeries, type SeriesBook } from "./series.ts";
import { isTotal, onlyOneAtATime } from "./filters.ts";
import { withoutFractions } from "./withoutFractions.ts";

/** A column of figures, with the columns of what stands beside each of them. Columns are places in the file, counted from 0. */
export type ValueColumn = {
  readonly place: number;
  readonly name: string;
  readonly lo?: number;
  readonly hi?: number;
  readonly marker?: number;
};

/** A table with one row for each area and combination of categories. */
export type Categories = {
  readonly values: readonly ValueColumn[];
  readonly categories: readonly { readonly place: number; readonly name: string }[];
  /** Columns that tell measures apart: counts and per cents in the same column of figures. */
  readonly measures?: readonly number[];
  /** What a value measures under some categories (totals are not among them) and measures. */
  readonly describe: (value: ValueColumn, categories: readonly string[], measures: readonly string[]) => Measured;
};

/**
 * Reads such a table: every combination is a series. A total is a series of its own, called total, and never added to the others. Where categories of several
 * columns are crossed in too many ways, only those are read in which all columns but one are at their total; what is left out is counted.
 */
export function byCategory(
  file: OpenFile,
  book: SeriesBook,
  { values, categories, measures = [], describe }: Categories,
) {
  const { report, head } = file;
  if (values.length === 0) report.blockFile(noFigures);
  const isCrossed = onlyOneAtATime(file, categories);
  const parts = categories.length === 1 && values.length === 1 ? openSums() : null;
  const totals = openPartsOfTotal(report);
  const hasTotal = categories.some(({ place }) => head.below.some(({ cells }) => isTotal(cells[place]?.trim() ?? "")));

  return {
    figures: (row: Row, area: NamedArea): readonly SeriesFigure[] | undefined => {
      const all = categories.map(({ place }) => row.at(place).text);
      if (isCrossed(all)) {
        return report.leaveOut(
          row.whole,
          "more than one category at a time",
          `Row ${row.number} crosses ${all.join(" and ")}.`,
        );
      }
      const said = measures.map((place) => row.at(place).text);
      const named = all.filter((text) => !isTotal(text));
      const key = [...all, ...said].join("\u001f");
      const figures: SeriesFigure[] = [];
      for (const value of values) {
        const series = book.of(`${value.place}\u001f${key}`, () => described(value, named, said));
        if (series === null) return tooMany(row);
        const beside = (place: number | undefined) => (place === undefined ? undefined : row.at(place));
        const [lo, hi, marker] = [beside(value.lo), beside(value.hi), beside(value.marker)];
        const cells = { value: row.at(value.place), ...(lo && { lo }), ...(hi && { hi }), ...(marker && { marker }) };
        figures.push({ series, cells });
        if (parts !== null && hasTotal && !series.isPercent) {
          parts.add(`${area.code}\u001f${area.name}\u001f${said.join()}`, named.length === 0, cells.value.text);
        }
      }
      return figures;
    },
    finish: () => {
      parts?.each((where, { total, sum, count }) =>
        totals.compare(where.split("\u001f").slice(0, 2).join(" ").trim(), total, sum, count),
      );
      totals.finish();
    },
    uses: new Map([
      ...values.map(({ place }) => [place, "a column of figures"] as const),
      ...categories.map(({ place }) => [place, "a column of categories"] as const),
    ]),
  };

  function described(value: ValueColumn, named: readonly string[], said: readonly string[]): Measured {
    const alike = head.below.filter(({ cells }) => measures.every((place, at) => cells[place]?.trim() === said[at]));
    const measured = withoutFractions(describe(value, named, said), value.place, alike);
    return named.length === 0 && categories.length > 0
      ? { ...measured, words: [...measured.words, "total"] }
      : measured;
  }

  function tooMany(row: Row): undefined {
    report.warnFile({
      type: "too many categories",
      message: `The file has more than ${mostSeries} series of figures. The rows of the first ${mostSeries} are read, the others are left out.`,
      mend: "Keep the categories that you need, and upload the file again.",
    });
    return report.leaveOut(
      row.whole,
      `beyond the first ${mostSeries} series`,
      `Row ${row.number} is of a series beyond the first ${mostSeries}.`,
    );
  }
}

type Sum = { total: number; sum: number; count: number };

/** Sums of parts and totals by area. Past 100,000 areas nothing is compared. */
function openSums() {
  const sums = new Map<string, Sum>();
  return {
    add: (where: string, isWhole: boolean, text: string): void => {
      const sum = sums.get(where) ?? { total: Number.NaN, sum: 0, count: 0 };
      if (sums.size < 100_000) sums.set(where, sum);
      const value = numberIn(text)?.value ?? Number.NaN;
      if (isWhole) sum.total = value;
      else sum.sum += value;
      if (!isWhole) sum.count++;
    },
    each: (look: (where: string, sum: Sum) => void): void => {
      for (const [where, sum] of sums) look(where, sum);
    },
  };
}
