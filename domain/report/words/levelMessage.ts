import type { GapClass } from "../../contract/gap.ts";
import { levelWords } from "../../contract/level.ts";
import type { ReportLevel, ScoredReportLevel } from "../../contract/reportRun.ts";
import type { Settings } from "../../contract/settings.ts";
import { counted, type Words, written } from "../../score/words/counted.ts";
import type { LevelTally } from "../document/levelTally.ts";
import { inBrackets, peopleWords } from "./figures.ts";
import type { LevelPeople } from "./levelPeople.ts";
import { noRangeBecause } from "./noRangeBecause.ts";

export type LevelMessageInput = {
  readonly level: ScoredReportLevel;
  readonly tally: LevelTally;
  readonly people: LevelPeople;
  /** What the areas are called. */
  readonly words: Words;
  readonly settings: Pick<Settings, "shortBelowIndex">;
};

/** The one sentence to remember of a level: “Essential: 41 of 215 wards have a gap; 8,430 people a year have no place left within reach (7,900 to 9,100).” */
export function levelMessage(input: LevelMessageInput): string {
  const title = levelWords[input.level.level].title;
  const people = peopleClause(input);
  return `${title}: ${[areasClause(input), ...(people === null ? [] : [people])].join("; ")}.`;
}

/** Why a level has no figures. */
export function notScoredMessage({ level, because }: Extract<ReportLevel, { type: "not scored" }>): string {
  return `${levelWords[level].title}: cannot be scored. ${because}`;
}

function areasClause(input: LevelMessageInput): string {
  const { tally, level } = input;
  const scored = tally.areas - tally.withheld - tally.byClass.unknown;
  if (scored === 0) return noneScored(input);
  return level.saturated === null ? gapsClause(input, scored) : sharesClause(input, scored);
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
  return shareOf(tally.gaps, scored, { tally, words }, { one: "has a gap", many: "have a gap" });
}

function sharesClause({ level, tally, words, settings }: LevelMessageInput, scored: number): string {
  const { saturated } = level;
  const name = saturated?.class ?? "gap";
  const lead = shareOf(tally.byClass[name], scored, { tally, words }, classVerbs[name]);
  const [least] = tally.shortest;
  if (least === undefined) return `${lead}, so classes tell little`;
  const short =
    tally.short === 0
      ? `none is short of its fair share of places (an index below ${settings.shortBelowIndex})`
      : `${counted(tally.short, { one: "is short of its", many: "are short of their" })} fair share of places`;
  return `${lead}, so classes tell little: ${short}, lowest${tally.withheld > 0 ? " of those shown" : ""} in ${least.gap.name} (index ${written(Math.round(least.gap.fairShareIndex ?? Number.NaN))})`;
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
    return `everybody in need can find a place${high === null || high === 0 ? noRange : ` (but up to ${peopleWords(high)} unmet if need is higher)`}`;
  const somebody = peopleWords(unmet);
  const included = tally.withheld === 0 ? "" : `, withheld ${words.many} included,`;
  return `${somebody} a year${included} ${somebody === "1 person" ? "has" : "have"} no place left within reach${inBrackets(low, high)}${noRange}`;
}
