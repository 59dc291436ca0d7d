import { type Coordinates, isKnown } from "./space.ts";

/**
 * Points sorted into square cells over their `y` and `z`: those of the cell in column c and row r stand at
 * `ptr[r * columns + c]` up to, not including, the next. Unknown points stand in no cell.
 */
export type Cells = {
  readonly y: Axis;
  readonly z: Axis;
  readonly ptr: Uint32Array;
  /** The points by position, and where they are. */
  readonly point: Uint32Array;
  readonly at: Coordinates;
};

export type Axis = { readonly least: number; readonly side: number; readonly cells: number };

/** Sorts points into cells of a side, or of a larger one where there would be too many cells. */
export function cellsOf(points: Coordinates, side: number): Cells {
  const { x, y, z } = points;
  const known = new Uint32Array(x.length).map((_, j) => j).filter((j) => isKnown(points, j));
  const [columns, rows] = [axisOf(known, y, side), axisOf(known, z, side)];
  const cell = new Uint32Array(known.length);
  const ptr = new Uint32Array(columns.cells * rows.cells + 1);
  for (let n = 0; n < known.length; n++) {
    const j = known[n] ?? NaN;
    const c = cellOn(rows, z[j] ?? NaN) * columns.cells + cellOn(columns, y[j] ?? NaN);
    cell[n] = c;
    ptr[c + 1] = (ptr[c + 1] ?? NaN) + 1;
  }
  for (let c = 0; c < ptr.length - 1; c++) ptr[c + 1] = (ptr[c + 1] ?? NaN) + (ptr[c] ?? NaN);
  const next = ptr.slice();
  const point = new Uint32Array(known.length);
  const at = {
    x: new Float64Array(known.length),
    y: new Float64Array(known.length),
    z: new Float64Array(known.length),
  };
  for (let n = 0; n < known.length; n++) {
    const c = cell[n] ?? NaN;
    const j = known[n] ?? NaN;
    const place = next[c] ?? NaN;
    next[c] = place + 1;
    point[place] = j;
    at.x[place] = x[j] ?? NaN;
    at.y[place] = y[j] ?? NaN;
    at.z[place] = z[j] ?? NaN;
  }
  return { y: columns, z: rows, ptr, point, at };
}

function axisOf(known: Uint32Array, values: Float64Array, wanted: number): Axis {
  let [least, most] = [Infinity, -Infinity];
  for (const j of known) {
    least = Math.min(least, values[j] ?? NaN);
    most = Math.max(most, values[j] ?? NaN);
  }
  const extent = Math.max(0, most - least);
  const side = Math.max(wanted, extent / mostCells, Number.MIN_VALUE);
  return { least, side, cells: Math.floor(extent / side) + 1 };
}

const mostCells = 512;

/** The cell that a value falls into; the first or last where it lies outside. */
export function cellOn({ least, side, cells }: Axis, value: number): number {
  return Math.max(0, Math.min(cells - 1, Math.floor((value - least) / side)));
}
