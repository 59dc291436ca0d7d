import { levelWords } from "../../contract/level.ts";
import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import { peopleWords, peopleWritten } from "./figures.ts";

/** What has changed at a level, for the first page: “Essential, since 2021: 30 more people a year have no place left within reach (189, after 159).” Nothing where it cannot be told, or the sums are over other areas. */
export function changeMessage({ level, chosen: now, before }: ScoredReportLevel): string[] {
  if (before === null) return [];
  const { chosen: then, words: since } = before;
  if (now.unmet === null || then.unmet === null || now.counted !== then.counted) return [];
  const change = now.unmet - then.unmet;
  const lead = `${levelWords[level].title}, since ${since}:`;
  if (Math.abs(change) < 0.5) return [`${lead} as many people a year have no place left within reach.`];
  const somebody = peopleWords(Math.abs(change)).replace(/ /, ` ${change > 0 ? "more" : "fewer"} `);
  const have = somebody.endsWith("person") ? "has" : "have";
  return [
    `${lead} ${somebody} a year ${have} no place left within reach (${peopleWritten(now.unmet)}, after ${peopleWritten(then.unmet)}).`,
  ];
}
