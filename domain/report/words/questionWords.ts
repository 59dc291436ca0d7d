import { areaTypeWords } from "../../contract/areaType.ts";
import type { ReportHead } from "../../contract/reportRun.ts";
import { counted, written } from "../../score/words/counted.ts";

/** Which areas a report is about: “all 215 wards (boundaries of 2023)”, “3 chosen wards (boundaries of 2023)”, “the one own area”. */
export function areasWords({
  areas,
  areaType,
  vintage,
  question,
}: Pick<ReportHead, "areas" | "areaType" | "vintage" | "question">): string {
  const words = areaTypeWords[areaType];
  const boundaries = areaType === "own" ? "" : ` (boundaries of ${vintage})`;
  if (question.areas !== null) return `${written(areas)} chosen ${areas === 1 ? words.one : words.many}${boundaries}`;
  const all =
    areas === 1 ? `the one ${words.one}` : areas === 2 ? `both ${words.many}` : `all ${counted(areas, words)}`;
  return `${all} of the study area${boundaries}`;
}
