import type { Gap } from "../../contract/gap.ts";
import type { ReportRow, ReportSureness } from "../../contract/reportRun.ts";
import { yearsToReach } from "../../score/results/yearsToReach.ts";
import { roundedPeople, type Scored, shareOf } from "./roundedPeople.ts";
import { roundedRange, roundedScores } from "./roundedRange.ts";
import { roundedStock } from "./roundedStock.ts";
import type { Rounding } from "./rounding.ts";

/** The highest fair-share index that is told apart beside rounded people. */
export const mostIndexShown = 200;

/** How the people of a row are rounded. */
export type RowRounding = { readonly rounding: Rounding; readonly yearsToClear: number };

/**
 * A row that is shown, its people rounded and every score, range and index worked out again from rounded people. What it says of offers and of where they are stays; so does its class, which is
 * that of the exact figures. A need of which the publisher gives bounds alone keeps these: they were published so.
 */
export function roundedRow(row: ReportRow, { rounding, yearsToClear }: RowRounding): ReportRow {
  const { gap, sureness, before } = row;
  const { near, down, up } = rounding;
  const { people, scored } = roundedPeople(gap, rounding);
  const needStock = roundedStock(gap.needStock, people.needPerYear, { rounding, yearsToClear });
  const isBoundsAlone = gap.needPerYear === null;
  const unmetAfterOnline = near(gap.unmetAfterOnline);
  return {
    ...row,
    gap: {
      ...gap,
      ...people,
      needStock,
      needLo: isBoundsAlone ? gap.needLo : down(gap.needLo),
      needHi: isBoundsAlone ? gap.needHi : up(gap.needHi),
      unmetAfterOnline,
      gapScoreAfterOnline: gap.gapScoreAfterOnline === null ? null : shareOf(unmetAfterOnline, scored.rounded),
      fairShareIndex: roundedIndex(gap, people.needPerYear, rounding),
      placesPerPerson: null,
      yearsToReachEveryone:
        gap.yearsToReachEveryone === null ? null : yearsToReach(needStock?.value ?? null, people.met),
    },
    sureness: roundedSureness(sureness, scored, rounding),
    before: before === null ? null : { ...before, ...roundedBefore(before, rounding) },
  };
}

/**
 * The fair-share index as a number of people is rounded: index x need / 100 is for how many people the places that fall to the area would be a fair share. These add up to the need of all, so a person
 * more in one area takes from all others together no more than is that area's own index; an index to its last digit would tell of every competitor.
 * Where it is high few people share many places, and each of them would show: so all above 200 read 200.
 */
function roundedIndex({ fairShareIndex, needPerYear }: Gap, rounded: number | null, { near }: Rounding): number | null {
  if (fairShareIndex === null || needPerYear === null) return null;
  const index = shareOf(near((fairShareIndex * needPerYear) / 100), rounded);
  return index === null ? null : Math.min(mostIndexShown, index);
}

function roundedSureness(sureness: ReportSureness | null, scored: Scored, rounding: Rounding): ReportSureness | null {
  if (sureness?.type !== "drawn") return sureness;
  return {
    ...sureness,
    need: roundedRange(sureness.need, rounding),
    unmet: roundedRange(sureness.unmet, rounding),
    gapScore: roundedScores(sureness.gapScore, scored, rounding),
  };
}

type Before = NonNullable<ReportRow["before"]>;

function roundedBefore(before: Before, rounding: Rounding): Pick<Before, "needPerYear" | "unmet" | "gapScore"> {
  const notKept = { met: null, structural: null, signpostable: null };
  const { needPerYear, unmet, gapScore } = roundedPeople({ ...before, ...notKept }, rounding).people;
  return { needPerYear, unmet, gapScore };
}
