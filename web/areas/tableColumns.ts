import type { SortColumn } from "../address/mapAddress.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import type { Range } from "../../domain/contract/sureness.ts";
import { isIndexOnly } from "../views/isIndexOnly.ts";
import { needRate } from "../views/mismatch/needRate.ts";
import { rankPointsWritten } from "../views/rankPoints.ts";
import { rangeWritten, rankRangeWritten } from "../views/rangeWords.ts";
import { drawnOf, type Drawn, type SureAreas } from "../views/sureAreas.ts";
import { type Digits, figureCell, numberCell, yearsCell } from "./cellWords.ts";
import { scoreCell } from "./scoreCell.ts";
import type { TableColumn } from "./tableColumn.ts";

/** The columns of figures. What nobody here has (a stock, adults, online places, a rank mismatch, people at all) has no column. */
export function tableColumns(answer: Pick<GapAnswer, "gaps" | "settings">, sure: SureAreas): TableColumn[] {
  const { gaps, settings } = answer;
  const has = (known: (gap: Gap) => unknown) => gaps.some((gap) => known(gap) !== null);
  const isOnline = has((gap) => gap.gapScoreAfterOnline);
  const isPeople = !isIndexOnly(answer);
  const isStock = isPeople && has((gap) => gap.needStock);
  return [
    ...(has((gap) => gap.rankMismatch) ? [mismatch] : []),
    ...(isStock ? [stock] : []),
    ...(isPeople ? [yearly(isStock, settings.yearsToClear)] : []),
    ...(isPeople && has(needRate) ? [rate] : []),
    figure("places", "Places in reach a year", 0, (gap) => gap.placesInReach),
    ...(isPeople
      ? [
          score("placesRate", "Places in reach per 100 in need", 1, placesRate),
          figure("unmet", "Unmet people a year", 1, (gap) => gap.unmet),
          figure("structural", "Unmet: lacking places", 1, (gap) => gap.structural),
          {
            ...score("score", "Gap score (of 100)", 1, (gap) => gap.gapScore),
            ...drawn(sure, ({ gapScore }) => gapScore, rangeWritten),
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
            ...drawn(sure, ({ rank }) => rank, rankRangeWritten),
            ties: ({ code }: Gap) => drawnOf(sure, code)?.tiedWith ?? null,
          },
        ]
      : []),
  ];
}

const stock: TableColumn = {
  key: "need",
  title: "People in need",
  value: (gap) => (gap.needStock === null ? null : gap.needStock.value),
  words: (gap) => figureCell(gap.needStock),
  marker: (gap) => gap.needStock?.marker ?? null,
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

const rate: TableColumn = {
  key: "needRate",
  title: "Need a year per 1,000 adults",
  value: needRate,
  words: (gap) => numberCell(needRate(gap), 1, gap.needMarker),
  marker: (gap) => gap.needMarker,
};

function placesRate({ placesPerPerson }: Gap): number | null {
  return placesPerPerson === null ? null : 100 * placesPerPerson;
}

function yearly(isStock: boolean, yearsToClear: number): TableColumn {
  return {
    key: "needPerYear",
    title: isStock ? `To reach a year (in ${yearsToClear} years)` : "People in need a year",
    value: (gap) => gap.needPerYear,
    words: (gap) => numberCell(gap.needPerYear, 1, gap.needMarker),
    marker: (gap) => gap.needMarker,
  };
}

function figure(key: SortColumn, title: string, digits: Digits, value: (gap: Gap) => number | null): TableColumn {
  return { key, title, value, words: (gap) => numberCell(value(gap), digits) };
}

function score(key: SortColumn, title: string, digits: Digits, value: (gap: Gap) => number | null): TableColumn {
  return { key, title, value, words: (gap) => scoreCell(gap, value(gap), digits) };
}

function drawn(
  sure: SureAreas,
  pick: (drawn: Drawn) => Range | null,
  rangeWords: (range: Range) => string,
): Pick<TableColumn, "range" | "rangeWords"> {
  return {
    range: ({ code }) => {
      const found = drawnOf(sure, code);
      return found === null ? null : pick(found);
    },
    rangeWords,
  };
}
