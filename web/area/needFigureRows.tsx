import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { figureCell, numberCell, yearsCell } from "../areas/cellWords.ts";
import { dateWritten, numberWritten } from "../data/written.ts";
import { BasisTag } from "../panel/BasisTag.tsx";
import { boundsOf } from "../panel/boundsOf.ts";
import { RangeBehind } from "../panel/RangeBehind.tsx";
import type { FigureLine } from "./figureLine.ts";

/** The rows about need: of which period, how many today, how many a year, and in how many years all. The last three mean nothing without each other, so they stand together wherever any level has a stock. */
export function needFigureRows(levels: readonly ScoredLevel[], yearsToClear: number | null): FigureLine[] {
  const isStock = levels.some(({ gap }) => gap.needStock !== null);
  return [periodRow, ...(isStock ? [stockRow] : []), needRow(isStock, yearsToClear), ...(isStock ? [yearsRow] : [])];
}

const periodRow: FigureLine = {
  key: "period",
  title: "Period of the need figures",
  cell: ({ period }) => (period === null ? "not known" : dateWritten(period)),
};

const stockRow: FigureLine = {
  key: "stock",
  title: "People in need today",
  term: "stock",
  cell: ({ gap: { needStock, needPerYear }, needBasis }) =>
    needStock === null ? (
      noStockWords(needPerYear)
    ) : (
      <>
        {figureCell(needStock)}
        <RangeBehind range={boundsOf(needStock.lo, needStock.hi)} /> <BasisTag basis={needBasis} />
      </>
    ),
};

const yearsRow: FigureLine = {
  key: "years",
  title: "Years to reach everyone at today’s places",
  term: "years to reach everyone",
  cell: ({ gap }) => (gap.needStock === null ? noStockWords(gap.needPerYear) : yearsCell(gap.yearsToReachEveryone)),
};

/** A level whose need is counted by the year has no stock, which is not the same as not knowing it. */
function noStockWords(needPerYear: number | null): string {
  return needPerYear === null ? "not known" : "does not apply";
}

function needRow(isStock: boolean, yearsToClear: number | null): FigureLine {
  const ambition = yearsToClear === null ? "" : `, to reach all in ${numberWritten(yearsToClear)} years`;
  return {
    key: "need",
    title: isStock ? `People to reach${ambition}` : "People in need",
    term: "yearly need",
    cell: ({ gap, needBasis }) => (
      <>
        {numberCell(gap.needPerYear, 1, gap.needMarker)}
        <RangeBehind range={boundsOf(gap.needLo, gap.needHi)} />{" "}
        {gap.needStock === null && <BasisTag basis={needBasis} />}
      </>
    ),
  };
}
