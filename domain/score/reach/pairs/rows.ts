import type { Pairs } from "./pairsWithin.ts";
import type { Weights } from "./weights.ts";

/** One area's pairs, those from `start` up to, not including, `end` of `site`; the weight of the pair at k stands at `weight[k - shift]`. */
export type Row = { readonly site: Uint32Array; weight: Float64Array; shift: number; start: number; end: number };

/**
 * One area's pairs after another, with their weights in one kind of list whichever kind they are kept in: a loop that has met
 * two kinds runs half as fast. Written over by the next question.
 */
export function rowsOf({ ptr, site }: Pick<Pairs, "ptr" | "site">, weights: Weights): (area: number) => Row {
  const short = weights instanceof Float32Array ? weights : null;
  const weight = weights instanceof Float32Array ? new Float64Array(longestRow(ptr)) : weights;
  const row: Row = { site, weight, shift: 0, start: 0, end: 0 };
  return (area) => {
    row.start = ptr[area] ?? NaN;
    row.end = ptr[area + 1] ?? NaN;
    if (short !== null) {
      row.shift = row.start;
      row.weight.set(short.subarray(row.start, row.end));
    }
    return row;
  };
}

function longestRow(ptr: Uint32Array): number {
  let longest = 0;
  for (let i = 1; i < ptr.length; i++) longest = Math.max(longest, (ptr[i] ?? NaN) - (ptr[i - 1] ?? NaN));
  return longest;
}

/** What the sites of a row hold, by nearness, added up. Loops over a row stand in functions of their own, for those are what gets compiled well. */
export function sumOver({ site, weight, shift, start, end }: Readonly<Row>, values: Float64Array): number {
  let sum = 0;
  for (let k = start; k < end; k++) sum += (weight[k - shift] ?? NaN) * (values[site[k] ?? NaN] ?? NaN);
  return sum;
}

/** Adds so much, by nearness, to each site of a row. */
export function addOver({ site, weight, shift, start, end }: Readonly<Row>, values: Float64Array, much: number): void {
  for (let k = start; k < end; k++) {
    const j = site[k] ?? NaN;
    values[j] = (values[j] ?? NaN) + (weight[k - shift] ?? NaN) * much;
  }
}
