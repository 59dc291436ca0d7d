import type { Gap, GapClass } from "../contract/gap.ts";
import type { ChosenTotals, ReportRow } from "../contract/reportRun.ts";

/** Adds rows up one by one, so that those of a whole country need not stand in memory. */
export type TotalsSoFar = {
  readonly add: (figures: CountedFigures) => void;
  readonly totals: () => ChosenTotals;
};

/** What is added up of an area. */
export type CountedFigures = Pick<
  Gap,
  "class" | "adults" | "needStock" | "needPerYear" | "met" | "unmet" | "structural" | "signpostable" | "gapScore"
>;

/**
 * What the areas of a report come to at one level.
 *
 * Units   people a year, the stock people today; the score in per cent.
 * Holds   sums of people are over the areas whose unmet people are known (`counted`): what is unknown is left out and counted, never taken for 0. The
 *         score is 100 x unmet / need of these, never a mean of scores. Own areas that share a part count its people once each.
 */
export function chosenTotals(rows: Iterable<Pick<ReportRow, "gap">>): ChosenTotals {
  const open = openTotals();
  for (const { gap } of rows) open.add(gap);
  return open.totals();
}

/** The same of what the areas came to before; those that were not there then are not counted. */
export function beforeTotals(rows: Iterable<Pick<ReportRow, "before">>): ChosenTotals {
  const open = openTotals();
  for (const { before } of rows) if (before !== null) open.add({ ...before, ...notKeptOfBefore });
  return open.totals();
}

/** What a report does not keep of earlier figures. */
export const notKeptOfBefore = { adults: null, needStock: null, met: null, structural: null, signpostable: null };

/** Totals of no row yet. */
export function openTotals(): TotalsSoFar {
  const byClass: Record<GapClass, number> = {
    gap: 0,
    "gap and spare": 0,
    balanced: 0,
    "over-provided": 0,
    unknown: 0,
  };
  let [areas, counted, scored] = [0, 0, 0];
  const sums: Record<SumName, number | null> = {
    adults: 0,
    needStock: 0,
    needPerYear: 0,
    met: 0,
    unmet: 0,
    structural: 0,
    signpostable: 0,
  };
  const plus = (name: SumName, value: number | null) => {
    const sum = sums[name];
    sums[name] = sum === null || value === null ? null : sum + value;
  };
  return {
    add: (figures) => {
      areas++;
      byClass[figures.class]++;
      plus("adults", figures.adults);
      if (figures.unmet === null) return;
      counted++;
      scored += scoredNeed(figures, figures.unmet);
      plus("needStock", figures.needStock?.value ?? null);
      for (const name of ofPeople) plus(name, figures[name]);
    },
    totals: () => {
      const people = counted === 0 ? nobodyCounted : sums;
      const { unmet } = people;
      return {
        areas,
        counted,
        byClass: { ...byClass },
        adults: areas === 0 ? null : sums.adults,
        needStock: people.needStock,
        needPerYear: people.needPerYear,
        met: people.met,
        unmet,
        unmetLo: null,
        unmetHi: null,
        structural: people.structural,
        signpostable: people.signpostable,
        gapScore: unmet === null || scored === 0 ? null : (100 * unmet) / scored,
      };
    },
  };
}

const ofPeople = ["needPerYear", "met", "unmet", "structural", "signpostable"] as const;
type SumName = "adults" | "needStock" | (typeof ofPeople)[number];

const nobodyCounted = {
  needStock: null,
  needPerYear: null,
  met: null,
  unmet: null,
  structural: null,
  signpostable: null,
};

/** The need that the score is a share of: that of parts which nobody can score is left out of it. */
function scoredNeed({ met, needPerYear, gapScore }: CountedFigures, unmet: number): number {
  if (met !== null) return met + unmet;
  if (gapScore !== null && gapScore > 0) return (100 * unmet) / gapScore;
  return needPerYear === null ? unmet : needPerYear;
}
