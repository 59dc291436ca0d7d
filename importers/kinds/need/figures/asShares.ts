import type { FigureCells } from "../../../cells/figure.ts";
import { numberIn } from "../../../cells/number.ts";
import type { Cell } from "../../../table/cell.ts";

/** Cells of per cents, so that they are read as shares: 12.3 stands for 12.3%, which is 0.123. Markers stay as they are. */
export function asShares(cells: FigureCells): FigureCells {
  const { value, lo, hi } = cells;
  return { ...cells, value: asShare(value), ...(lo && { lo: asShare(lo) }), ...(hi && { hi: asShare(hi) }) };
}

// DfE writes -9 for a suppressed figure: no per cent of anything.
function asShare(cell: Cell): Cell {
  const read = cell.text === "-9" ? null : numberIn(cell.text);
  return read === null || read.isPercent ? cell : { ...cell, text: `${cell.text}%` };
}
