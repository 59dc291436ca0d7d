import { numberIn } from "../../../cells/number.ts";
import type { Row } from "../../../table/row.ts";
import type { OpenFile } from "../../../table/tableKind.ts";
import type { SeriesFigure } from "./areaFigures.ts";
import type { FileColumn } from "./columns.ts";
import { isTotal } from "./filters.ts";
import type { NamedArea } from "./namedArea.ts";
import { openPartsOfTotal } from "./partsOfTotal.ts";
import { noFigures } from "./noFigures.ts";
import { type Measured, mostSeries, type SeriesBook } from "./series.ts";
import { withoutFractions } from "./withoutFractions.ts";

/** Reads a table in which each column of figures is a series; a total is one of its own. Columns beyond the first 120 are named in a warning; a file without any is stopped. */
export function byColumn<Column extends FileColumn>(
  { report, head }: Pick<OpenFile, "report" | "head">,
  book: SeriesBook,
  columns: readonly Column[],
  describe: (column: Column) => Measured,
) {
  const read: { readonly series: SeriesFigure["series"]; readonly place: number; readonly isWhole: boolean }[] = [];
  const beyond: string[] = [];
  for (const column of columns) {
    const series = book.of(`${column.place}`, () => withoutFractions(describe(column), column.place, head.below));
    if (series === null) beyond.push(column.name);
    else read.push({ series, place: column.place, isWhole: isTotal(lastPart(column.name)) });
  }
  if (columns.length === 0) report.blockFile(noFigures);
  else report.remark(`${figuresAreIn(columns.length - beyond.length)}: ${listed(columns)}.`);
  if (beyond.length > 0) {
    report.warnFile({
      type: "too many columns of figures",
      message: `Only the first ${mostSeries} columns of figures are read. Left out: ${beyond.join(", ")}.`,
      mend: "Keep the columns that you need, and upload the file again.",
    });
  }
  const totals = openPartsOfTotal(report);
  const hasOneTotal = read.filter(({ isWhole }) => isWhole).length === 1;

  return {
    figures: (row: Row, area: NamedArea): readonly SeriesFigure[] => {
      const figures = read.map(({ series, place }) => ({ series, cells: { value: row.at(place) } }));
      if (hasOneTotal) compare(figures, area);
      return figures;
    },
    finish: totals.finish,
    uses: new Map(read.map(({ place }) => [place, "a column of figures"])),
  };

  function compare(figures: readonly SeriesFigure[], { code, name }: NamedArea): void {
    let [whole, parts] = [Number.NaN, 0];
    for (const [at, { cells }] of figures.entries()) {
      const value = numberIn(cells.value.text)?.value ?? Number.NaN;
      if (read[at]?.isWhole === true) whole = value;
      else parts += value;
    }
    totals.compare(`${code} ${name}`.trim(), whole, parts, figures.length - 1);
  }
}

/** What a column is about, without the variable that it belongs to: "Age: Total; measures: Value" is "Total". */
export function lastPart(name: string): string {
  return (
    name
      .replace(/; ?measures: ?value$/i, "")
      .split(": ")
      .at(-1) ?? name
  ).trim();
}

function figuresAreIn(count: number): string {
  return count === 1 ? "Figures are read from 1 column" : `Figures are read from ${count} columns`;
}

const shown = 6;

function listed(columns: readonly FileColumn[]): string {
  const names = columns.map(({ name }) => name);
  if (names.length <= shown + 1) return names.join(", ");
  return `${names.slice(0, shown).join(", ")} and ${names.length - shown} more`;
}
