import { levelWords } from "../../contract/level.ts";
import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import { counted, type Words, written } from "../../score/words/counted.ts";
import { changeOf } from "../document/changes.ts";
import { isByShare, type LevelTally } from "../document/levelTally.ts";
import { activeTitle } from "./activeTitle.ts";
import { peopleWritten, tenths } from "./figures.ts";
import { isTied } from "./isTied.ts";

type Titled = {
  readonly level: Pick<ScoredReportLevel, "level" | "saturated" | "totals">;
  readonly tally: LevelTally;
  readonly words: Words;
};

/** What the map of a level shows, in ten words or fewer. */
export function mapTitle({ level, tally, words }: Titled): string {
  const lead = `${levelWords[level.level].title}:`;
  const scored = tally.areas - tally.withheld - tally.byClass.unknown;
  if (tally.areas > 0 && tally.withheld === tally.areas)
    return activeTitle(`${lead} every ${words.one} is withheld`, `${lead} every area is withheld`);
  if (scored === 0) return activeTitle(`${lead} no ${words.one} can be scored`, `${lead} no area can be scored`);
  const isAll = scored === tally.areas;
  // Withheld areas are scored too, but nobody is told how.
  const which = isAll ? "" : tally.byClass.unknown === 0 ? "shown " : "scored ";
  const of = (name: Words) => `${written(scored)} ${which}${scored === 1 ? name.one : name.many}`;
  const said = (name: Words) => {
    if (isByShare(level) && tally.withIndex > 0) {
      if (tally.short === 0) return `${lead} no ${which}${name.one} lacks its fair share`;
      return `${lead} ${written(tally.short)} of ${of(name)} ${tally.short === 1 ? "lacks its" : "lack their"} fair share`;
    }
    if (tally.gaps === 0) return `${lead} no ${which}${name.one} has a gap`;
    return `${lead} ${written(tally.gaps)} of ${of(name)} ${tally.gaps === 1 ? "has" : "have"} a gap`;
  };
  return activeTitle(said(words), said({ one: "area", many: "areas" }));
}

/** Who has the most unmet people; where areas are withheld, of those that are shown: a withheld one may have more. Nobody is named where two share the most. */
export function worstTitle({ tally }: Pick<Titled, "tally">): string {
  const [worst] = tally.worst;
  if (isTied(tally.worst, ({ gap }) => peopleWritten(gap.unmet ?? Number.NaN)))
    return tally.withheld > 0
      ? "Where most people are unmet, of areas shown"
      : "Where most people find no place within reach";
  if (tally.withheld > 0)
    return activeTitle(
      `Of those shown, ${worst?.gap.name ?? "one area"} has the most unmet people`,
      "Who of those shown has the most unmet people",
    );
  return activeTitle(
    `${worst?.gap.name ?? "One area"} has the most people without a place`,
    "Where most people find no place within reach",
  );
}

/** Who has the least share of places; where areas are withheld, of those that are shown. Nobody is named where two share the least. */
export function shortestTitle({ tally }: Pick<Titled, "tally">): string {
  const [least] = tally.shortest;
  if (isTied(tally.shortest, ({ gap }) => String(Math.round(gap.fairShareIndex ?? Number.NaN))))
    return `Where the fair share of places${tally.withheld > 0 ? " shown" : ""} is lowest`;
  if (tally.withheld > 0)
    return activeTitle(
      `Of those shown, ${least?.gap.name ?? "one area"} has the lowest fair share`,
      "Who of those shown has the lowest fair share",
    );
  return activeTitle(
    `${least?.gap.name ?? "One area"} has the lowest fair share of places`,
    "Where the fair share of places is lowest",
  );
}

/** Where need most outranks provision. */
export function mismatchTitle({ tally }: Pick<Titled, "tally">): string {
  const [most] = tally.mismatched;
  if (isTied(tally.mismatched, ({ gap }) => String(tenths(gap.rankMismatch ?? Number.NaN))))
    return "Where need most outranks places";
  return activeTitle(`Need outranks places most in ${most?.gap.name ?? "one area"}`, "Where need most outranks places");
}

/** The title of a table of the first of many areas: “The 20 wards with the most unmet people”, “Unmet people in 4 wards, most first”. */
export function tableTitle(
  [named, of]: readonly [number, number],
  words: Words,
  what: { readonly with: string; readonly of: string; readonly first: string },
): string {
  const said = (name: Words) => {
    if (named < of) return `The ${counted(named, name)} with ${what.with}`;
    return `${what.of} ${counted(named, name)}${named === 1 ? "" : `, ${what.first} first`}`;
  };
  return activeTitle(said(words), said({ one: "area", many: "areas" }));
}

/** Which level has the largest share of areas with a gap, or the smallest where several share the largest; nothing of the kind where areas are withheld. */
export function classesTitle(levels: readonly Titled[]): string {
  const shares = levels.map(({ level, tally }) => {
    const scored = tally.areas - tally.withheld - tally.byClass.unknown;
    return { level: level.level, gaps: tally.gaps, share: scored === 0 ? null : tally.gaps / scored };
  });
  const [only] = levels;
  if (levels.length === 1 && only !== undefined)
    return mapTitle({ ...only, level: { ...only.level, saturated: null } });
  const known = shares
    .flatMap(({ share, ...rest }) => (share === null ? [] : [{ ...rest, share }]))
    .toSorted((one, other) => other.share - one.share);
  const [first, second] = known;
  // What is withheld might make another level the first.
  if (levels.some(({ tally }) => tally.withheld > 0)) return "How areas divide at each level, withheld ones apart";
  if (first === undefined) return "No level can be scored here";
  if (first.gaps === 0) return "There is no gap at any level scored";
  if (second === undefined || second.share < first.share)
    return `Gaps are most common in ${first.level} digital skills`;
  const last = known.at(-1) ?? first;
  return last.share < first.share
    ? `Gaps are least common in ${last.level} digital skills`
    : "Gaps are as common at one level as another";
}

/** Who changed most since what a report is set beside; where areas are withheld, of those that are shown. */
export function changesTitle({ tally }: Pick<Titled, "tally">, since: string): string {
  const [most] = tally.changes.moved;
  if (tally.withheld > 0)
    return activeTitle(`Where unmet people shown changed most since ${since}`, "Where unmet people shown changed most");
  const rest = [`Where unmet people changed most since ${since}`, "Where unmet people changed most"] as const;
  if (isTied(tally.changes.moved, (row) => peopleWritten(Math.abs(changeOf(row) ?? Number.NaN))))
    return activeTitle(...rest);
  return activeTitle(`${most?.gap.name ?? "No area"} changed most since ${since}`, ...rest);
}
