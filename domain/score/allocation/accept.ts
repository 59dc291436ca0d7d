import type { Desk, Flows } from "./allocationDesk.ts";
import { pullOf } from "./apply.ts";
import { addOver, type Row, rowsOf } from "../reach/pairs/rows.ts";
import type { Reach } from "../reach/reach.ts";

/**
 * Takes those whom the sites accept in the first round out of `left`, and lets the others apply again; gives how many were accepted.
 * Pairs with places still free are kept side by side, for after one round they are few.
 */
export function acceptFirst(desk: Desk, need: Float64Array, reach: Reach, flows: Flows | null): number {
  const { left, pull, live } = desk;
  const rowOf = rowsOf(reach, reach.weight);
  live.areas = 0;
  let placed = 0;
  for (let i = 0; i < pull.length; i++) {
    if ((pull[i] ?? NaN) <= 0) continue;
    const row = rowOf(i);
    if (flows !== null) follow(flows, desk, i, row);
    placed += acceptRow(desk, left[i] ?? NaN, need[i] ?? NaN, i, row);
  }
  return placed;
}

/**
 * The same in any later round, in which only live pairs count; an area that nothing pulls is not looked at again, for places
 * never come free.
 */
export function acceptAgain(desk: Desk, need: Float64Array, flows: Flows | null): number {
  const { left, live } = desk;
  const { area, end, areas, site, weight } = live;
  const row = { site, weight, shift: 0, start: 0, end: 0 };
  live.areas = 0;
  let placed = 0;
  for (let n = 0; n < areas; n++) {
    const i = area[n] ?? NaN;
    row.start = row.end;
    row.end = end[n] ?? NaN;
    if (flows !== null) follow(flows, desk, i, row);
    placed += acceptRow(desk, left[i] ?? NaN, need[i] ?? NaN, i, row);
  }
  return placed;
}

/** Places the people of one area, and keeps its live pairs where some are left and something pulls them. Gives how many are accepted. */
function acceptRow(desk: Desk, people: number, need: number, i: number, row: Readonly<Row>): number {
  const { left, pull, given, free, pressure, live } = desk;
  const { site, weight, shift, start, end } = row;
  const { site: liveSite, weight: liveWeight } = live;
  const perPull = people / (pull[i] ?? NaN);
  const first = endOfLast(live);
  let accepted = 0;
  let next = 0;
  let kept = first;
  for (let k = start; k < end; k++) {
    const j = site[k] ?? NaN;
    const near = weight[k - shift] ?? NaN;
    const still = free[j] ?? NaN;
    accepted += perPull * near * (given[j] ?? NaN);
    next += near * still;
    // Written in any case and kept if free: a branch that nobody can guess would take longer.
    liveSite[kept] = j;
    liveWeight[kept] = near;
    kept += Number(still > 0);
  }
  const rest = people - accepted;
  const stillLeft = rest < 1e-9 * need ? 0 : rest;
  const pulls = pullOf(stillLeft, next);
  left[i] = stillLeft;
  pull[i] = pulls;
  if (pulls <= 0) return accepted;
  live.area[live.areas] = i;
  live.end[live.areas] = kept;
  live.areas++;
  addOver({ site: liveSite, weight: liveWeight, shift: 0, start: first, end: kept }, pressure, stillLeft / pulls);
  return accepted;
}

/** Where the live pairs end that have been kept in this round. */
function endOfLast({ areas, end }: Desk["live"]): number {
  return areas === 0 ? 0 : (end[areas - 1] ?? NaN);
}

/** Adds the people of each pair of a row, and keeps where its live pairs stand in the reach. */
function follow({ people, pair }: Flows, { left, pull, given, free, live }: Desk, i: number, row: Readonly<Row>): void {
  const { site, weight, shift, start, end } = row;
  const perPull = (left[i] ?? NaN) / (pull[i] ?? NaN);
  let kept = endOfLast(live);
  for (let k = start; k < end; k++) {
    const j = site[k] ?? NaN;
    const place = pair[k] ?? NaN;
    people[place] = (people[place] ?? NaN) + perPull * (weight[k - shift] ?? NaN) * (given[j] ?? NaN);
    pair[kept] = place;
    kept += Number((free[j] ?? NaN) > 0);
  }
}
