import type { ChosenTotals } from "../../contract/reportRun.ts";
import type { Rounding } from "./rounding.ts";

/** The yearly people of an area or of a total, and their score. */
export type YearlyPeople = Readonly<
  Pick<ChosenTotals, "needPerYear" | "met" | "unmet" | "structural" | "signpostable" | "gapScore">
>;

/** Of how many people a score is a share, before and after they were rounded; null where there is no score. */
export type Scored = { readonly exact: number | null; readonly rounded: number | null };

export type RoundedPeople = { readonly people: YearlyPeople; readonly scored: Scored };

/**
 * People rounded: need, unmet and those who lack places. All else is worked out from these, so that it tells no more: met is the rest of the need, signpostable the rest of the unmet,
 * and the score a share of rounded people.
 *
 * Holds   met + unmet = need and structural + signpostable = unmet wherever they did before. Where part of the need could not be scored, met is rounded by itself.
 */
export function roundedPeople(exact: YearlyPeople, { near }: Rounding): RoundedPeople {
  const needPerYear = near(exact.needPerYear);
  const unmet = near(exact.unmet);
  const structural = near(exact.structural);
  const met = isAllScored(exact) ? less(needPerYear, unmet) : near(exact.met);
  const scored = {
    exact: scoredNeed(exact),
    rounded: met === null || exact.gapScore === null ? near(scoredNeed(exact)) : plus(met, unmet),
  };
  const signpostable = structural === null ? near(exact.signpostable) : less(unmet, structural);
  return {
    people: { needPerYear, met, unmet, structural, signpostable, gapScore: shareOf(unmet, scored.rounded) },
    scored,
  };
}

/** 100 x people / need; null where either is unknown or nobody is in need. */
export function shareOf(people: number | null, need: number | null): number | null {
  return people === null || need === null || need === 0 ? null : (100 * people) / need;
}

/** Whether met and unmet are all of the need; sums in another order differ in their last digits. */
function isAllScored({ needPerYear, met, unmet }: YearlyPeople): boolean {
  if (needPerYear === null || met === null || unmet === null) return false;
  return Math.abs(needPerYear - met - unmet) < 1e-6 * Math.max(1, needPerYear);
}

function scoredNeed({ needPerYear, met, unmet, gapScore }: YearlyPeople): number | null {
  if (gapScore === null || unmet === null) return null;
  if (met !== null) return met + unmet;
  return gapScore === 0 ? needPerYear : (100 * unmet) / gapScore;
}

function less(all: number | null, part: number | null): number | null {
  return all === null || part === null ? null : all - part;
}

function plus(one: number, other: number | null): number | null {
  return other === null ? null : one + other;
}
