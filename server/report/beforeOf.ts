import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { ReportRow } from "../../domain/contract/reportRun.ts";
import { masksOf } from "../../domain/report/disclosure/masksOf.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import { written } from "../../domain/score/words/counted.ts";
import type { Kind } from "../score/linksBetween.ts";
import type { Gathering } from "./gathering.ts";
import type { LevelToScore } from "./planReport.ts";
import type { Scoring } from "./scoringIn.ts";

/** What a level is set beside: its areas by code, and what to call it. Or why there is nothing to set it beside; null where nobody asked. */
export type Before =
  | { readonly words: string; readonly gaps: ReadonlyMap<string, BeforeGap> }
  | { readonly because: string | null };

/** What an area came to then, and whether the report it is from withholds it. */
export type BeforeGap = { readonly gap: Gap; readonly wasWithheld: boolean };

/** Works out what a level was with need of an earlier period, or reads what it was in an earlier report: with figures as they were computed, for what is to be withheld now is withheld later, of both, and so is what that report withholds. */
export async function beforeOf(
  { earlier: report, question: { compare } }: Gathering,
  { level, earlier }: LevelToScore,
  { scored }: Scoring,
): Promise<Before> {
  if (report !== null) return inReport(report, level);
  if (compare.type !== "period" || earlier === null) return { because: null };
  if ("because" in earlier) return earlier;
  const { answer } = await scored(earlier.plan);
  return { words: compare.period, gaps: new Map(answer.gaps.map((gap) => [gap.code, { gap, wasWithheld: false }])) };
}

/** What a reader must know of it: why there is nothing, or for how many areas there is nothing. */
export function beforeNotes(
  before: Before,
  rows: readonly ReportRow[],
  { areaType }: Pick<Kind, "areaType">,
): string[] {
  if ("because" in before) return before.because === null ? [] : [before.because];
  const alone = rows.filter((row) => row.before === null).length;
  if (alone === 0) return [];
  const { one, many } = areaTypeWords[areaType];
  return [`There is nothing in ${before.words} for ${written(alone)} ${alone === 1 ? one : many} of this report.`];
}

async function inReport(run: ReportRun, level: Level): Promise<Before> {
  const { head, rows } = run;
  const day = days.format(new Date(head.createdAt));
  const found = head.levels.find((each) => each.level === level);
  if (found?.type !== "scored") return { because: `The report of ${day} has no figures for this level.` };
  const { areas } = await masksOf(run, found);
  const gaps = new Map<string, BeforeGap>();
  for await (const some of rows(level))
    for (const { gap } of some) gaps.set(gap.code, { gap, wasWithheld: areas.has(gap.code) });
  return { words: `the report of ${day}`, gaps };
}

const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});
