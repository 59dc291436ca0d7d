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
  const known = new Uint32Array(points.x.length).map((_, j) => j).filter((j) => isKnown(points, j));
  const [y, z] = [axisOf(known, points.y, side), axisOf(known, points.z, side)];
  const cell = known.map((j) => cellOn(z, points.z[j] ?? NaN) * y.cells + cellOn(y, points.y[j] ?? NaN));
  const ptr = new Uint32Array(y.cells * z.cells + 1);
  for (const c of cell) ptr[c + 1] = (ptr[c + 1] ?? NaN) + 1;
  for (let c = 0; c < ptr.length - 1; c++) ptr[c + 1] = (ptr[c + 1] ?? NaN) + (ptr[c] ?? NaN);
  const next = ptr.slice();
  const point = new Uint32Array(known.length);
  known.forEach((j, n) => {
    const c = cell[n] ?? NaN;
    point[next[c] ?? NaN] = j;
    next[c] = (next[c] ?? NaN) + 1;
  });
  const inOrder = (values: Float64Array) =>
    new Float64Array(point.length).map((_, n) => values[point[n] ?? NaN] ?? NaN);
  return { y, z, ptr, point, at: { x: inOrder(points.x), y: inOrder(points.y), z: inOrder(points.z) } };
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
