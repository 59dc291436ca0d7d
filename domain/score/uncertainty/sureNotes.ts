import type { NeedInterval } from "./needInterval.ts";

export type SureNotesInput = {
  readonly intervals: readonly NeedInterval[];
  readonly draws: number;
  readonly seed: number;
  readonly commonError: number;
};

/** What a reader must know of ranges that come from draws: how many, and what makes them too narrow. */
export function sureNotes({ intervals, draws, seed, commonError }: SureNotesInput): string[] {
  const count = (type: NeedInterval["type"]) => intervals.filter((interval) => interval.type === type).length;
  const known = intervals.length - count("unknown");
  const [fixed, suppressed] = [count("no interval"), count("suppressed")];
  if (known === fixed) return ["No need figure here has an interval, so nobody knows how sure these scores are."];
  const notes = [
    `Nine in ten of ${number(draws)} draws of what the need may be lie in each range (seed ${seed}). Places, distances and settings are taken as they stand.`,
    commonError > 0
      ? `${Math.round(100 * commonError)} % of the error is taken to be shared by all areas.`
      : "Each area is taken to err on its own. Where figures come from one model they err together, and the ranges of totals are too narrow.",
  ];
  if (fixed > 0) {
    notes.push(
      `${number(fixed)} of ${number(known)} need figures have no interval: they stand still in every draw and have no range of their own, and the ranges of the others are too narrow.`,
    );
  }
  if (suppressed > 0) {
    notes.push(`${number(suppressed)} suppressed need figures take any number between their bounds, all as likely.`);
  }
  return notes;
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
