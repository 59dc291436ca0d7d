import type { ReportHead } from "../../contract/reportRun.ts";
import type { Words } from "../../score/words/counted.ts";
import type { LevelPeople } from "./levelPeople.ts";

/** That a sum over areas which may overlap counts some people twice; nothing where it cannot. A report does not know whether they do overlap. */
export function sharedPeople(
  { areas, question: { areaType } }: Pick<ReportHead, "areas" | "question">,
  { of, unmet }: Pick<LevelPeople, "of" | "unmet">,
  words: Words,
): string[] {
  if (of !== "chosen" || unmet === null || areas < 2 || (areaType !== "own" && areaType !== "lep")) return [];
  return [
    `Where ${words.many} share a smaller area, its people are in each of them, so sums over ${words.many} may count some people twice.`,
  ];
}
