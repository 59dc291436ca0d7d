import type { SortColumn } from "../address/mapAddress.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { type Digits, figureCell, numberCell, yearsCell } from "./cellWords.ts";
import { scoreCell } from "./scoreCell.ts";

/** One column of figures: what it is called, what it is sorted by, how it reads. */
export type TableColumn = {
  readonly key: SortColumn;
  readonly title: string;
  readonly value: (gap: Gap) => number | null;
  readonly words: (gap: Gap) => string;
};

/** The columns of figures. A yearly flow has no stock, so that column is left out when nobody has one. */
export function tableColumns({ gaps, settings }: Pick<GapAnswer, "gaps" | "settings">): TableColumn[] {
  const stock: TableColumn = {
    key: "need",
    title: "People in need",
    value: (gap) => (gap.needStock === null ? null : gap.needStock.value),
    words: (gap) => figureCell(gap.needStock),
  };
  const isStock = gaps.some((gap) => gap.needStock !== null);
  const yearly: TableColumn = {
    key: "needPerYear",
    title: isStock ? `To reach a year (in ${settings.yearsToClear} years)` : "People in need a year",
    value: (gap) => gap.needPerYear,
    words: (gap) => numberCell(gap.needPerYear, 1, gap.needMarker),
  };
  const years: TableColumn = {
    key: "years",
    title: "Years to reach everyone",
    value: (gap) => gap.yearsToReachEveryone,
    words: (gap) => yearsCell(gap.yearsToReachEveryone),
  };
  return [
    ...(isStock ? [stock] : []),
    yearly,
    figure("places", "Places in reach a year", 0, (gap) => gap.placesInReach),
    figure("unmet", "Unmet people a year", 1, (gap) => gap.unmet),
    score("score", "Gap score (of 100)", 1, (gap) => gap.gapScore),
    score("index", "Fair-share index", 0, (gap) => gap.fairShareIndex),
    ...(isStock ? [years] : []),
    figure("rank", "Rank", 0, (gap) => gap.rank),
  ];
}

function figure(key: SortColumn, title: string, digits: Digits, value: (gap: Gap) => number | null): TableColumn {
  return { key, title, value, words: (gap) => numberCell(value(gap), digits) };
}

function score(key: SortColumn, title: string, digits: Digits, value: (gap: Gap) => number | null): TableColumn {
  return { key, title, value, words: (gap) => scoreCell(gap, value(gap), digits) };
}
