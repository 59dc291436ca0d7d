import type { AreaProfile, PeriodGap, ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { figureCell, numberCell } from "../areas/cellWords.ts";
import type { ChartWords } from "../charts/chartWords.ts";
import type { TrendPoint, TrendSeries } from "../charts/trendSeries.ts";
import { dateWritten } from "../data/written.ts";
import { indicatorCell } from "./indicatorWords.ts";
import { movedWords } from "./movedWords.ts";

/** A chart of a trend: its words, its line, and a key of its own. */
export type TrendChart = ChartWords & { readonly key: string; readonly series: readonly TrendSeries[] };

type Measure = {
  readonly subject: string;
  readonly unit: string;
  readonly point: (period: PeriodGap) => TrendPoint;
  /** The figure in the table, where there is room for its interval. */
  readonly cell: (period: PeriodGap) => string;
};

/** Need and gap score over the periods: two charts, for people and a score share no axis. A measure that is known in fewer than two periods has no chart. */
export function trendCharts(
  { area }: Pick<AreaProfile, "area">,
  { level, trend, indicators }: ScoredLevel,
): TrendChart[] {
  const skills = `${levelWords[level].title.toLowerCase()} skills`;
  const headline = indicators.find(({ indicator }) => indicator.role === "headline")?.indicator;
  const isStock = trend.some(({ needStock }) => needStock !== null);
  return [isStock ? stock : yearly, score].flatMap(({ subject, unit, point, cell }) => {
    const points = trend.map(point);
    const moved = movedWords(points);
    if (moved === null) return [];
    return [
      {
        key: subject,
        id: `trend-${level}-${subject.toLowerCase().replace(" ", "-")}`,
        title: `${subject} ${moved.short}`,
        unit: `${unit}, ${skills}, ${area.name}`,
        alt: `${subject} for ${skills} in ${area.name} ${moved.long}.`,
        source: headline?.source ?? "need figures in force",
        series: [{ key: subject, label: area.name, points }],
        table: {
          caption: `${unit} by period`,
          headings: ["Period", unit],
          rows: trend.map((period) => [dateWritten(period.period), cell(period)]),
        },
      },
    ];
  });
}

const stock: Measure = {
  subject: "Need",
  unit: "People in need today",
  point: ({ period, needStock }) => ({
    period,
    value: needStock === null ? null : needStock.value,
    low: needStock === null ? null : needStock.lo,
    high: needStock === null ? null : needStock.hi,
    words: figureCell(needStock),
  }),
  cell: ({ needStock }) => (needStock === null ? "not known" : indicatorCell({ unit: "people" }, needStock)),
};

const yearly: Measure = {
  subject: "Need",
  unit: "People in need a year",
  point: (period) => ({ period: period.period, value: period.needPerYear, words: yearlyCell(period) }),
  cell: yearlyCell,
};

const score: Measure = {
  subject: "Gap score",
  unit: "Gap score: unmet of 100 in need",
  point: ({ period, gapScore }) => ({ period, value: gapScore, words: numberCell(gapScore, 1) }),
  cell: ({ gapScore }) => numberCell(gapScore, 1),
};

function yearlyCell({ needPerYear, needMarker }: PeriodGap): string {
  return numberCell(needPerYear, 1, needMarker);
}
