import { counted, written } from "../words/counted.ts";
import type { NeedInterval } from "./needInterval.ts";

export type SureNotesInput = {
  readonly intervals: readonly NeedInterval[];
  readonly draws: number;
  readonly seed: number;
  readonly commonError: number;
  /** Whether the need was worked out from an index. */
  readonly isModelled?: boolean;
  /** How many sites that somebody can reach are taken to have a usual number of places. */
  readonly imputedSites?: number;
};

/** What a reader must know of ranges that come from draws: how many, and what makes them too narrow. */
export function sureNotes(input: SureNotesInput): string[] {
  const { intervals, draws, seed, imputedSites = 0 } = input;
  const count = (type: NeedInterval["type"]) => intervals.filter((interval) => interval.type === type).length;
  const known = intervals.length - count("unknown");
  const [fixed, suppressed] = [count("no interval"), count("suppressed")];
  if (known === fixed) return ["No need figure here has an interval, so nobody knows how sure these scores are."];
  const notes = [
    `Nine in ten of ${written(draws)} draws of what the need may be lie in each range (seed ${seed}). Places, distances and settings are taken as they stand.`,
    ofErrors(input),
  ];
  if (fixed > 0) {
    notes.push(
      `${written(fixed)} of ${written(known)} need figures ${fixed === 1 ? "has" : "have"} no interval: such a figure stands still in every draw and has no range of its own, and the ranges of the others are too narrow.`,
    );
  }
  if (suppressed > 0) {
    notes.push(
      `${counted(suppressed, { one: "suppressed need figure takes", many: "suppressed need figures take" })} any number between the bounds, all as likely.`,
    );
  }
  if (imputedSites > 0) {
    notes.push(
      `${counted(imputedSites, { one: "offer in reach does", many: "offers in reach do" })} not say how many places there are: the same usual number is taken in every draw, so the ranges are too narrow.`,
    );
  }
  return notes;
}

function ofErrors({ commonError, isModelled = false }: SureNotesInput): string {
  if (commonError > 0) return `${Math.round(100 * commonError)}% of the error is taken to be shared by all areas.`;
  return isModelled
    ? "Each area is taken to err on its own. This need comes from one model, so areas err together and the ranges of totals and of larger areas are too narrow."
    : "Each area is taken to err on its own. Where figures come from one model they err together, and the ranges of totals are too narrow.";
}
