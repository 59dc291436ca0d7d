import type { AreaKey } from "../../../../domain/contract/area.ts";
import { type OfficialAreaType, areaTypeWords } from "../../../../domain/contract/areaType.ts";
import type { Basis } from "../../../../domain/contract/indicator.ts";
import type { Level } from "../../../../domain/contract/level.ts";
import { type FigureCells, figureIn } from "../../../cells/figure.ts";
import { openOneVintage } from "../../canonical/oneVintage.ts";
import { openFirstRows } from "../../../table/firstRows.ts";
import type { Row } from "../../../table/row.ts";
import type { OpenFile, TableKind, TableReader } from "../../../table/tableKind.ts";
import { asShares } from "./asShares.ts";
import { openAreaCount } from "./areaCount.ts";
import { openAtTwoLevels } from "./atTwoLevels.ts";
import { levelTakenForGranted } from "./levelTakenForGranted.ts";
import type { NamedArea } from "./namedArea.ts";
import { openNationalSums } from "./nationalSums.ts";
import { openPlacedAreas } from "./placedAreas.ts";
import { openSharesAlready } from "./sharesAlready.ts";
import { openSeries, type Series, type SeriesBook } from "./series.ts";

/** A published table of figures on areas: what it is, and how its rows tell area, period and figures. */
export type AreaFigures = Pick<TableKind, "name" | "title" | "columns"> &
  Partial<Pick<TableKind, "notWith" | "fits" | "isNote">> & {
    readonly source: string;
    readonly licence: string | null;
    /** The level that its figures are taken to be about until the analyst says another. */
    readonly level: Level;
    /** That level is not taken for granted: the figures are known to be about it. */
    readonly isLevelSaid?: true;
    readonly basis?: Basis;
    /** What the ids of its indicators begin with, and what its indicators say for their source. */
    readonly named?: (file: OpenFile) => { readonly prefix: string; readonly source?: string };
    readonly open: (file: OpenFile, series: SeriesBook) => Plan;
  };

/** How one file is read. Each function gives undefined when it was said why there is nothing. */
export type Plan = {
  readonly area: (row: Row) => NamedArea | undefined;
  /** The boundary year of a type of area, where the file says it. */
  readonly vintage?: (areaType: OfficialAreaType) => string | null;
  readonly period: (row: Row) => string | undefined;
  readonly figures: (row: Row, area: NamedArea) => readonly SeriesFigure[] | undefined;
  /** What the file is, for its title. */
  readonly title?: string;
  /** The columns that figures and categories are read from, by place, and what as. */
  readonly uses: ReadonlyMap<number, string>;
  readonly finish?: () => void;
};

export type SeriesFigure = { readonly series: Series; readonly cells: FigureCells };

/** The kind of table that it is. Every series becomes a context indicator, which changes no score until somebody combines it with others. */
export function areaFigures(declared: AreaFigures): TableKind {
  const { name, title, columns, notWith, fits, isNote, source, licence } = declared;
  return {
    type: "table",
    name,
    title,
    columns,
    ...(notWith !== undefined && { notWith }),
    ...(fits !== undefined && { fits }),
    ...(isNote !== undefined && { isNote }),
    isPublished: true,
    source,
    licence,
    open: (file) => reader(declared, file),
  };
}

function reader(declared: AreaFigures, file: OpenFile): TableReader {
  const { report, choices } = file;
  const { prefix = declared.name, source = declared.source } = declared.named?.(file) ?? {};
  const level = choices.level ?? declared.level;
  const { licence, basis = "measured" } = declared;
  const book = openSeries(file, { prefix, source, level, licence, basis });
  const plan = declared.open(file, book);
  const areas = openPlacedAreas(file, plan.vintage ?? (() => null));
  const isFirst = openFirstRows(report);
  const atTwoLevels = openAtTwoLevels(report);
  const isOneVintage = openOneVintage(report);
  const sums = openNationalSums(report);
  const counted = openAreaCount();
  const shares = openSharesAlready(report);
  if (choices.level === undefined && declared.isLevelSaid !== true)
    report.warnFile(levelTakenForGranted(declared.level));

  return {
    uses: plan.uses,
    read: (row) => {
      const named = plan.area(row);
      const period = named === undefined ? undefined : plan.period(row);
      const met = named === undefined || period === undefined ? undefined : plan.figures(row, named);
      if (named === undefined || period === undefined || met === undefined) return undefined;
      sums.add(named, period, met);
      const area = areas.place(named);
      if (area === undefined) return undefined;
      const figures = met.flatMap(({ series, cells }) => {
        const figure = figureIn(
          series.isPercent ? asShares(cells) : cells,
          series.indicator.unit,
          report,
          choices.answers,
        );
        return figure === undefined ? [] : [{ series, figure: { ...figure, raw: cells.value.raw } }];
      });
      if (figures.length < met.length) return undefined;
      const [first] = met;
      if (first !== undefined && !isOneVintage(named.cell, area, first.series.indicator.id, period)) return undefined;
      const about = `${first?.series.indicator.id} of ${period}`;
      if (atTwoLevels(named, about) || !isFirst(row.whole, thingOf(met, period, area), area.code, row))
        return undefined;
      counted.add(area, period);
      shares.add(figures);
      return [
        ...book.introduce(figures.map(({ series }) => series)),
        ...figures.map(({ series, figure }) => {
          const whose = { indicator: series.indicator.id, ...areaNamed(area), period };
          return { type: "need" as const, row: row.number, figure: { ...whose, ...figure } };
        }),
      ];
    },
    finish: () => {
      areas.finish();
      sums.finish();
      shares.finish();
      plan.finish?.();
      return [];
    },
    title: () => `${plan.title ?? declared.title}: ${counted.words()}`,
    dataDate: counted.periods,
  };
}

function areaNamed({ areaType, vintage, code }: AreaKey) {
  return { areaType, areaVintage: vintage, areaCode: code };
}

function thingOf(met: readonly SeriesFigure[], period: string, area: AreaKey): string {
  const [first, ...others] = met.map(({ series }) => series.indicator.id);
  const what = others.length === 0 ? first : `${first} and ${others.length} more`;
  return `${what} of ${period}, ${area.vintage} ${areaTypeWords[area.areaType].one}`;
}
