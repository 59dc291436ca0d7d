import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import type { Range } from "../../domain/contract/sureness.ts";
import { type Digits, numberCell } from "../areas/cellWords.ts";
import { scoreCell } from "../areas/scoreCell.ts";
import type { ChartRow } from "../charts/chartRow.ts";
import type { ChartWords } from "../charts/chartWords.ts";
import { listWritten } from "../data/written.ts";
import { boundsOf } from "../panel/boundsOf.ts";
import { inBrackets } from "../views/rangeWords.ts";
import type { Drawn } from "../views/sureAreas.ts";
import { barsTitle } from "./barsTitle.ts";
import type { ComparedArea } from "./comparedLevels.ts";

/** A chart of one measure: its words, its bars, and where its axis ends at least. */
export type CompareChart = ChartWords & {
  readonly key: string;
  readonly rows: readonly ChartRow[];
  readonly to?: number;
};

type Measure = {
  readonly key: "need" | "places" | "unmet" | "score";
  readonly unit: string;
  /** What the longest bar has, for the title. */
  readonly most: string;
  readonly value: (gap: Gap) => number | null;
  readonly words: (gap: Gap) => string;
  readonly range: (gap: Gap, drawn: Drawn | null) => Range | null;
  readonly to?: number;
};

const people = (value: (gap: Gap) => number | null, digits: Digits) => ({
  value,
  words: (gap: Gap) => numberCell(value(gap), digits, value(gap) === null ? gap.needMarker : null),
});

const measures: readonly Measure[] = [
  {
    key: "need",
    unit: "People in need a year",
    most: "the most people in need",
    ...people((gap) => gap.needPerYear, 1),
    range: (gap) => boundsOf(gap.needLo, gap.needHi),
  },
  {
    key: "places",
    unit: "Places in reach a year, shared with neighbours",
    most: "the most places in reach",
    value: (gap) => gap.placesInReach,
    words: (gap) => numberCell(gap.placesInReach, 0),
    range: () => null,
  },
  {
    key: "unmet",
    unit: "People unmet a year",
    most: "the most people unmet",
    ...people((gap) => gap.unmet, 1),
    range: (_, drawn) => drawn?.unmet ?? null,
  },
  {
    key: "score",
    unit: "Gap score: unmet of 100 in need",
    most: "the highest gap score",
    value: (gap) => gap.gapScore,
    words: (gap) => scoreCell(gap, gap.gapScore, 1),
    range: (_, drawn) => drawn?.gapScore ?? null,
    to: 100,
  },
];

/** Need, places, unmet and score of areas, each with what it may lie between where that is known. An area without a score has no bar but words that say so. */
export function compareCharts(
  areas: readonly ComparedArea[],
  level: Level,
  drawnOf: (level: ScoredLevel) => Drawn | null,
): CompareChart[] {
  const skills = `${levelWords[level].title.toLowerCase()} skills`;
  return measures.map((measure) => {
    const rows = areas.map((area) => rowOf(area, measure, drawnOf));
    const undrawn = isUndrawn(areas, measure, drawnOf);
    const message = barsTitle(rows, measure.most);
    // Nobody knows yet whether ranges overlap, and a saved picture must not say more than that.
    const title = undrawn ? `${message}, as published` : message;
    return {
      key: measure.key,
      id: `compare-${measure.key}`,
      title,
      unit: `${measure.unit}, ${skills}${undrawn ? "; ranges not worked out yet" : ""}`,
      alt: `${title}. ${rows.map(({ label, words }) => `${label} ${words}`).join("; ")}.`,
      source: sourceWords(areas),
      rows,
      ...(measure.to !== undefined && { to: measure.to }),
    };
  });
}

/** A figure that follows from a need with an interval is no surer than that: as long as nobody has drawn its range, the chart says so. */
function isUndrawn(
  areas: readonly ComparedArea[],
  { key }: Measure,
  drawnOf: (level: ScoredLevel) => Drawn | null,
): boolean {
  if (key !== "unmet" && key !== "score") return false;
  return areas.some(({ level }) => level.type === "scored" && level.gap.needLo !== null && drawnOf(level) === null);
}

function rowOf(
  { profile: { area }, level }: ComparedArea,
  { value, words, range }: Measure,
  drawnOf: (level: ScoredLevel) => Drawn | null,
): ChartRow {
  const row = { key: area.code, label: area.name };
  if (level.type !== "scored") return { ...row, value: null, words: "not scored" };
  const between = range(level.gap, drawnOf(level));
  return {
    ...row,
    value: value(level.gap),
    low: between?.low ?? null,
    high: between?.high ?? null,
    words: `${words(level.gap)}${inBrackets(between)}`,
  };
}

function sourceWords(areas: readonly ComparedArea[]): string {
  const headlines = areas.flatMap(({ level }) =>
    level.indicators.filter(({ indicator }) => indicator.role === "headline").map(({ indicator }) => indicator.source),
  );
  const need = [...new Set(headlines)];
  return need.length === 0 ? "need figures and offers in force" : `${listWritten(need)}; offers in force`;
}
