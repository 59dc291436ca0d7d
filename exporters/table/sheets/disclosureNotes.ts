import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import type { ReportHead } from "../../../domain/contract/reportRun.ts";
import { smallNumberWords } from "../../../domain/report/words/smallNumberWords.ts";
import { scoredLevels } from "../scoredLevels.ts";

/** The rule by which small numbers are withheld, and how many areas that is at each level. */
export function disclosureNotes(head: ReportHead): string[] {
  const { disclosure } = head.question;
  const { one, many } = areaTypeWords[head.areaType];
  const counts = scoredLevels(head).map(
    ({ level, withheld, chosen }) =>
      `${levelWords[level].title}: ${withheld.areas.length} of ${chosen.areas} ${chosen.areas === 1 ? one : many} withheld.`,
  );
  return [...smallNumberWords(disclosure), ...(disclosure.type === "as computed" ? [] : counts)];
}
