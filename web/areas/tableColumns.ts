import type { SortColumn } from "../address/mapAddress.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import type { Range } from "../../domain/contract/sureness.ts";
import { numberWritten } from "../data/written.ts";
import { isIndexOnly } from "../views/isIndexOnly.ts";
import { rankPointsWritten } from "../views/mismatchView.ts";
import { rangeWritten, rankRangeWritten } from "../views/rangeWords.ts";
import { drawnOf, type Drawn, type SureAreas } from "../views/sureAreas.ts";
import { type Digits, figureCell, numberCell, yearsCell } from "./cellWords.ts";
import { scoreCell } from "./scoreCell.ts";

/** One column of figures: what it is called, what it is sorted by, how it reads, and what the draws add. */
export type TableColumn = {
  readonly key: SortColumn;
  readonly title: string;
  readonly value: (gap: Gap) => number | null;
  readonly words: (gap: Gap) => string;
  /** What nine draws in ten lie between, without brackets. */
  readonly range?: (gap: Gap) => string | null;
  /** A line below the figure. */
  readonly below?: (gap: Gap) => string | null;
};

/** The columns of figures. What nobody here has (a stock, online places, a rank mismatch, people at all) has no column. */
export function tableColumns(answer: Pick<GapAnswer, "gaps" | "settings">, sure: SureAreas): TableColumn[] {
  const { gaps, settings } = answer;
  const has = (known: (gap: Gap) => unknown) => gaps.some((gap) => known(gap) !== null);
  const isOnline = has((gap) => gap.gapScoreAfterOnline);
  const isPeople = !isIndexOnly(answer);
  const isStock = isPeople && has((gap) => gap.needStock);
  const rangeOf = (pick: (drawn: Drawn) => Range | null, written: (range: Range) => string) => (gap: Gap) => {
    const drawn = drawnOf(sure, gap.code);
    const range = drawn === null ? null : pick(drawn);
    return range === null ? null : written(range);
  };
  return [
    ...(has((gap) => gap.rankMismatch) ? [mismatch] : []),
    ...(isStock ? [stock] : []),
    ...(isPeople ? [yearly(isStock, settings.yearsToClear)] : []),
    figure("places", "Places in reach a year", 0, (gap) => gap.placesInReach),
    ...(isPeople
      ? [
          figure("unmet", "Unmet people a year", 1, (gap) => gap.unmet),
          figure("structural", "Unmet: lacking places", 1, (gap) => gap.structural),
          {
            ...score("score", "Gap score (of 100)", 1, (gap) => gap.gapScore),
            range: rangeOf((drawn) => drawn.gapScore, rangeWritten),
          },
        ]
      : []),
    ...(isOnline ? [score("online", "Score after online", 1, (gap) => gap.gapScoreAfterOnline)] : []),
    ...(isPeople ? [score("index", "Fair-share index", 0, (gap) => gap.fairShareIndex)] : []),
    ...(isStock ? [years] : []),
    ...(isPeople
      ? [
          {
            ...figure("rank", "Rank", 0, (gap) => gap.rank),
            range: rangeOf((drawn) => drawn.rank, rankRangeWritten),
            below: (gap: Gap) => tieWords(drawnOf(sure, gap.code)),
          },
        ]
      : []),
  ];
}

function tieWords(drawn: Drawn | null): string | null {
  return drawn === null || drawn.tiedWith === 0 ? null : `tied with ${numberWritten(drawn.tiedWith)}`;
}

const stock: TableColumn = {
  key: "need",
  title: "People in need",
  value: (gap) => (gap.needStock === null ? null : gap.needStock.value),
  words: (gap) => figureCell(gap.needStock),
};

const years: TableColumn = {
  key: "years",
  title: "Years to reach everyone",
  value: (gap) => gap.yearsToReachEveryone,
  words: (gap) => yearsCell(gap.yearsToReachEveryone),
};

const mismatch: TableColumn = {
  key: "mismatch",
  title: "Rank mismatch (rank points)",
  value: (gap) => gap.rankMismatch,
  words: (gap) => (gap.rankMismatch === null ? "not known" : rankPointsWritten(gap.rankMismatch)),
};

function yearly(isStock: boolean, yearsToClear: number): TableColumn {
  return {
    key: "needPerYear",
    title: isStock ? `To reach a year (in ${yearsToClear} years)` : "People in need a year",
    value: (gap) => gap.needPerYear,
    words: (gap) => numberCell(gap.needPerYear, 1, gap.needMarker),
  };
}

function figure(key: SortColumn, title: string, digits: Digits, value: (gap: Gap) => number | null): TableColumn {
  return { key, title, value, words: (gap) => numberCell(value(gap), digits) };
}

function score(key: SortColumn, title: string, digits: Digits, value: (gap: Gap) => number | null): TableColumn {
  return { key, title, value, words: (gap) => scoreCell(gap, value(gap), digits) };
}
