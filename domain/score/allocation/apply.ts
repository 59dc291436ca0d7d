import type { Desk } from "./allocationDesk.ts";
import { addOver, rowsOf, sumOver } from "../reach/pairs/rows.ts";
import type { Reach } from "../reach/reach.ts";

/** The first applications: every area is pulled by the places in its reach by nearness. */
export function applyFirst({ left, free, pull, pressure }: Desk, reach: Reach): void {
  const rowOf = rowsOf(reach, reach.weight);
  pressure.fill(0);
  for (let i = 0; i < left.length; i++) {
    const row = rowOf(i);
    const people = left[i] ?? NaN;
    const pulls = pullOf(people, sumOver(row, free));
    pull[i] = pulls;
    if (pulls > 0) addOver(row, pressure, people / pulls);
  }
}

/** What pulls an area: 0 where nothing does, or less than a number can hold. */
export function pullOf(people: number, sum: number): number {
  return people > 0 && Number.isFinite(people / sum) ? sum : 0;
}

/** The places each site gives out, pro rata where more apply than there are; those that nobody applied for stay free. */
export function giveOut({ free, pressure, given }: Desk): void {
  for (let j = 0; j < free.length; j++) {
    const applicants = pressure[j] ?? NaN;
    const count = free[j] ?? NaN;
    given[j] = applicants > 1 ? count / applicants : count;
    free[j] = applicants >= 1 ? 0 : count * (1 - applicants);
    pressure[j] = 0;
  }
}
