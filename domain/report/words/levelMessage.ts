import type { GapClass } from "../../contract/gap.ts";
import { levelWords } from "../../contract/level.ts";
import type { ReportLevel, ReportRow, ScoredReportLevel } from "../../contract/reportRun.ts";
import { counted, type Words, written } from "../../score/words/counted.ts";
import { isByShare, type LevelTally } from "../document/levelTally.ts";
import { inBrackets, peopleWords } from "./figures.ts";
import type { LevelPeople } from "./levelPeople.ts";
import { hasNoOffers } from "./hasNoOffers.ts";
import { isTied } from "./isTied.ts";
import { noRangeBecause } from "./noRangeBecause.ts";

export type LevelMessageInput = {
  readonly level: ScoredReportLevel;
  readonly tally: LevelTally;
  readonly people: LevelPeople;
  /** What the areas are called. */
  readonly words: Words;
};

/**
 * What to remember of a level, in one sentence: “Essential: 41 of 215 wards have a gap; 8,430 people a year have no place left within reach (7,900 to 9,100).” Where nearly all areas share a class
 * a second one says who is worst off.
 */
export function levelMessage(input: LevelMessageInput): string {
  const title = levelWords[input.level.level].title;
  const people = peopleClause(input);
  const lead = `${title}: ${[areasClause(input), ...(people === null ? [] : [people])].join("; ")}.`;
  return [lead, ...sharesSentence(input)].join(" ");
}

/** Why a level has no figures. */
export function notScoredMessage({ level, because }: Extract<ReportLevel, { type: "not scored" }>): string {
  return `${levelWords[level].title}: cannot be scored. ${because}`;
}

function areasClause(input: LevelMessageInput): string {
  const { tally, level } = input;
  const scored = tally.areas - tally.withheld - tally.byClass.unknown;
  if (scored === 0) return noneScored(input);
  if (hasNoOffers(level)) return "no offer is known at this level, so everybody in need counts as unmet";
  return isByShare(level) ? classClause(input, scored) : gapsClause(input, scored);
}

function noneScored({ tally, words }: LevelMessageInput): string {
  if (tally.areas > 0 && tally.withheld === tally.areas) {
    return tally.areas === 1
      ? `the figures of the one ${words.one} are withheld, for they are small`
      : `the figures of all ${counted(tally.areas, words)} are withheld, for some are small`;
  }
  if (tally.withMismatch > 0) {
    return `need is an index that counts nobody, so ${tally.areas === 1 ? `the ${words.one} has` : `${words.many} have`} rank points and no score`;
  }
  const all =
    tally.areas === 1
      ? `the one ${words.one} cannot be scored`
      : `none of ${counted(tally.areas, words)} can be scored`;
  return tally.withheld === 0 ? all : `${all} and shown (${written(tally.withheld)} withheld)`;
}

function gapsClause({ tally, words }: LevelMessageInput, scored: number): string {
  if (tally.areas === 1) return `the ${words.one} ${tally.gaps === 1 ? "has a gap" : "has no gap"}`;
  return shareOf(tally.gaps, scored, { tally, words }, { one: "has a gap", many: "have a gap" }) + besides(tally);
}

/** Of the class that nearly all areas share. */
function classClause({ level, tally, words }: LevelMessageInput, scored: number): string {
  const name = level.saturated?.class ?? "gap";
  return shareOf(tally.byClass[name], scored, { tally, words }, classVerbs[name]) + besides(tally);
}

/** Who is worst off where classes tell nobody apart. */
function sharesSentence({ level, tally, words }: LevelMessageInput): string[] {
  const [least, other] = tally.shortest;
  if (!isByShare(level) || least === undefined || other === undefined) return [];
  const lead = "Compare fair shares of places:";
  const index = `${indexWritten(least)} (the study area is 100)`;
  const isShared = isTied(tally.shortest, indexWritten);
  if (tally.short === 0) {
    const none = `no ${words.one}${tally.withheld > 0 ? " shown" : ""} falls short of its own`;
    return [`${lead} ${none}; the lowest index${isShared ? "" : `, in ${least.gap.name},`} is ${index}.`];
  }
  const who = tally.withheld > 0 ? `${written(tally.short)} of the ${words.many} shown` : counted(tally.short, words);
  const fall = tally.short === 1 ? "falls short of its own" : "fall short of theirs";
  const furthest = isShared ? "the furthest" : `${least.gap.name}${tally.short === 1 ? "" : " furthest"}`;
  return [`${lead} ${who} ${fall}, ${furthest} at an index of ${index}.`];
}

function indexWritten({ gap }: ReportRow): string {
  return written(Math.round(gap.fairShareIndex ?? Number.NaN));
}

/** Withheld areas are small, so they are seldom like those that are shown: whoever is told of these is told how many those are. */
function besides({ withheld }: LevelTally): string {
  return withheld === 0 ? "" : ` (${written(withheld)} ${withheld === 1 ? "is" : "are"} withheld)`;
}

const classVerbs: Readonly<Record<GapClass, Words>> = {
  gap: { one: "has a gap", many: "have a gap" },
  "gap and spare": { one: "has both gaps and places to spare", many: "have both gaps and places to spare" },
  balanced: { one: "is balanced", many: "are balanced" },
  "over-provided": { one: "is over-provided", many: "are over-provided" },
  unknown: { one: "is not known", many: "are not known" },
};

/** “none of”, “1 of”, “41 of the 209 … that can be scored”, “all 215”. */
function shareOf(
  count: number,
  scored: number,
  { tally, words }: Pick<LevelMessageInput, "tally" | "words">,
  verb: Words,
): string {
  const of =
    scored === tally.areas ? counted(scored, words) : `the ${counted(scored, words)} that can be ${shown(tally)}`;
  if (count === 0) return `none of ${of} ${verb.one}`;
  if (count === scored && scored > 1) {
    const rest = scored === tally.areas ? "" : ` that can be ${shown(tally)}`;
    return `${scored === 2 ? `both ${words.many}` : `all ${counted(scored, words)}`}${rest} ${verb.many}`;
  }
  return `${written(count)} of ${of} ${count === 1 ? verb.one : verb.many}`;
}

function shown({ withheld, byClass }: LevelTally): string {
  if (withheld === 0) return "scored";
  return byClass.unknown === 0 ? "shown" : "scored and shown";
}

function peopleClause({ tally, people, level, words }: LevelMessageInput): string | null {
  const { unmet, low, high } = people;
  if (unmet === null) {
    if (level.withheld.totals.includes("people")) return "the number of people is withheld";
    return tally.withMismatch > 0 ? null : "how many people have no place within reach is not known";
  }
  const because = noRangeBecause(level, people);
  const noRange = because === null ? "" : ` (no range: ${because})`;
  if (unmet === 0)
    return `everybody ${tally.suppressed + tally.unknown > 0 ? "whose need is known" : "in need"} can find a place${high === null || high === 0 ? noRange : ` (but up to ${peopleWords(high)} unmet if need is higher)`}`;
  const somebody = peopleWords(unmet);
  const included = tally.withheld === 0 ? "" : `, withheld ${words.many} included,`;
  return `${somebody} a year${included} ${somebody === "1 person" ? "has" : "have"} no place left within reach${inBrackets(low, high)}${noRange}`;
}
