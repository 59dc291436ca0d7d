import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import type { Settings } from "../../contract/settings.ts";
import { mostYears } from "../../score/results/yearsToReach.ts";
import { number } from "../../score/why/written.ts";
import { inBrackets, peopleWords, peopleWritten } from "./figures.ts";
import type { LevelPeople } from "./levelPeople.ts";

export type PeopleSentencesInput = {
  readonly level: ScoredReportLevel;
  readonly people: LevelPeople;
  readonly settings: Pick<Settings, "yearsToClear">;
};

/** What is to be said of the people of a level: how many need a place and find none, what would help them, and how long it would take to reach everyone. */
export function peopleSentences(input: PeopleSentencesInput): string[] {
  return [...need(input), ...split(input), ...years(input)];
}

function need({ level, people, settings }: PeopleSentencesInput): string[] {
  const { needPerYear, needStock, unmet, met } = people;
  if (needPerYear === null) return [];
  const lead =
    needStock === null || level.indicator?.kind === "flow"
      ? `${peopleWords(needPerYear)} a year ${isOne(needPerYear) ? "needs" : "need"} a place.`
      : `${peopleWords(needStock)} ${isOne(needStock) ? "lacks" : "lack"} these skills today; to reach them within ${number(settings.yearsToClear)} years, ${peopleWritten(needPerYear)} a year ${isOne(needPerYear) ? "needs" : "need"} a place.`;
  const untold = met === null || unmet === null ? 0 : needPerYear - met - unmet;
  const rest = untold < 0.5 ? "" : ` For ${peopleWritten(untold)} of them nobody can say whether they find one.`;
  return [`${lead}${rest}${found(people)}`];
}

function found({ unmet, gapScore, low, high }: PeopleSentencesInput["people"]): string {
  if (unmet === null || gapScore === null) return "";
  if (unmet === 0) return " All of them can find one within reach.";
  return ` For ${peopleWritten(unmet)} of them${inBrackets(low, high)} none is left within reach: a gap score of ${number(gapScore)}.`;
}

function split({ people, level }: PeopleSentencesInput): string[] {
  const { unmet, structural, signpostable } = people;
  if (unmet === null || unmet < 0.5) return [];
  if (level.withheld.totals.includes("split")) {
    return ["How many of the unmet lack places, and how many are signpostable, is withheld."];
  }
  if (structural === null || signpostable === null) return [];
  const all = isOne(unmet) ? "The one person unmet is" : `All ${peopleWritten(unmet)} unmet are`;
  if (signpostable < 0.5) return [`${all} counted as lacking places.`];
  if (structural < 0.5) return [`${all} signpostable.`];
  // Of ten or more both parts are whole people, as the sum is: a decimal of one of them would say more than it knows.
  const [lacking, pointed] =
    unmet < 10 ? [structural, signpostable] : [Math.round(structural), Math.round(signpostable)];
  return [
    `Of the ${peopleWritten(unmet)} unmet, ${peopleWritten(lacking)} ${isOne(lacking) ? "is" : "are"} counted as lacking places; ${peopleWritten(pointed)} ${isOne(pointed) ? "is" : "are"} signpostable.`,
  ];
}

function years({ level, people, settings }: PeopleSentencesInput): string[] {
  const { of, needStock, met } = people;
  if (level.indicator?.kind !== "stock" || needStock === null || needStock === 0) return [];
  const time = of === "study area" ? level.totals.yearsToReachEveryone : met === null ? null : needStock / met;
  if (time === null || met === 0) return [];
  const long = time >= mostYears ? `over ${mostYears}` : number(time);
  return [
    `At today’s places it would take ${long} years to reach everyone, where the ambition is ${number(settings.yearsToClear)}.`,
  ];
}

function isOne(people: number): boolean {
  return peopleWritten(people) === "1";
}
