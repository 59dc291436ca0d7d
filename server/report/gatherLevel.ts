import type { GapAnswer } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { type Overlaps, overlapsSchema } from "../../domain/contract/overlap.ts";
import type { ChosenTotals, ReportRow, ScoredReportLevel } from "../../domain/contract/reportRun.ts";
import { overlaps } from "../../domain/overlap/overlaps.ts";
import { beforeTotals, chosenTotals } from "../../domain/report/chosenTotals.ts";
import { offersReached } from "../../domain/score/reach/offersReached.ts";
import { type SureGaps, sureGaps } from "../../domain/score/uncertainty/sureGaps.ts";
import { keepParts } from "../store/report/keepParts.ts";
import { type BeforeGap, beforeNotes, beforeOf } from "./beforeOf.ts";
import { type Gathering, reportDraws } from "./gathering.ts";
import { inSteps } from "./inSteps.ts";
import type { GapPlan } from "../score/planGaps.ts";
import type { LevelToScore } from "./planReport.ts";
import { rowOf, withOffers } from "./rowOf.ts";
import { type ScoredPlan, type Scoring, scoringIn } from "./scoringIn.ts";

/** What a level weighs on the way of a report. */
export const weightOfLevel = 16;

/** Works out a level of a report: scores, how sure they are, what overlaps, what it is set beside. Its rows are stored, in order of code; the rest is given. */
export async function gatherLevel(of: Gathering, wanted: LevelToScore): Promise<ScoredReportLevel> {
  const { level, plan } = wanted;
  const { title } = levelWords[level];
  const scoring = scoringIn(of.read, of.offersOf);
  of.way.piece(`${title}: working out the scores`, 2);
  const scored = await scoring.scored(plan);
  await of.givingUp.check();
  const before = await beforeOf(of, wanted, scoring);
  await of.givingUp.check();
  const { draws, seed } = reportDraws;
  const drawing = of.way.piece(`${title}: how sure the scores are`, 6);
  const together = countedAmong(of.chosen, scored.answer);
  const sure = await inSteps(sureGaps(scored.input, { draws, seed, together }), of.givingUp, drawing);
  const found = await overlapsOf(of, scored, scoring, plan);
  const rows = rowsOf(of, scored.answer, sure, "gaps" in before ? before.gaps : null);
  await keepRows(of, rows, scored, scoring);
  return {
    ...headOf(scored.answer),
    notes: [...scored.answer.notes, ...beforeNotes(before, rows, plan.kind)],
    chosen: { ...chosenTotals(rows), ...rangeOf(sure) },
    whole: sure.whole,
    sureNotes: sure.notes,
    before: "gaps" in before ? { words: before.words, chosen: beforeTotals(rows) } : null,
    overlaps: found,
    withheld: { areas: [], totals: [] },
  };
}

function headOf({ level, period, needBasis, baseAreaType, indicator, combined, saturated, totals }: GapAnswer) {
  return {
    type: "scored" as const,
    level,
    period,
    needBasis,
    baseAreaType,
    indicator,
    combined,
    saturated,
    totals,
  };
}

async function overlapsOf(
  { way, givingUp }: Gathering,
  { input }: ScoredPlan,
  { reachOf }: Scoring,
  { level, partnership, origin, notes }: GapPlan,
): Promise<Overlaps> {
  const say = way.piece(`${levelWords[level].title}: offers that overlap`, 6);
  const { ofOverlaps: draws, seed } = reportDraws;
  const found = await inSteps(overlaps(input, { draws, seed, reachOf }), givingUp, say);
  return overlapsSchema.parse({
    ...found,
    partnership: partnership.id,
    snapshot: origin,
    notes: [...notes, ...found.notes],
  });
}

/** In order of code: an order by figures would tell where a withheld one stands. */
function rowsOf(
  { chosen }: Gathering,
  { gaps }: GapAnswer,
  sure: SureGaps,
  before: ReadonlyMap<string, BeforeGap> | null,
): ReportRow[] {
  const sureness = new Map(sure.areas.map((area) => [area.code, area.sureness]));
  return gaps
    .filter(({ code }) => chosen.has(code))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map((gap) => rowOf(gap, sureness.get(gap.code), before?.get(gap.code)));
}

async function keepRows(
  { id, write, way, givingUp }: Gathering,
  rows: readonly ReportRow[],
  { input, answer: { partnership, level } }: ScoredPlan,
  { reachOf }: Scoring,
): Promise<void> {
  const say = way.piece(`${levelWords[level].title}: storing the areas and the offers in their reach`, 2);
  const reached = offersReached(input, { reachOf });
  await keepParts(write, { partnership, report: id, part: level }, rows, {
    written: (row) => withOffers(row, reached),
    onKept: (kept) => {
      say(kept / rows.length);
      return givingUp.check();
    },
  });
}

/** The areas that the sums of a report are over. */
function countedAmong(chosen: ReadonlySet<string>, { gaps }: GapAnswer): ReadonlySet<string> {
  return new Set(gaps.filter(({ code, unmet }) => chosen.has(code) && unmet !== null).map(({ code }) => code));
}

function rangeOf({ together }: SureGaps): Pick<ChosenTotals, "unmetLo" | "unmetHi"> {
  if (together?.type !== "drawn") return { unmetLo: null, unmetHi: null };
  return { unmetLo: together.unmet.low, unmetHi: together.unmet.high };
}
