import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { ReportQuestion } from "../../../domain/contract/report.ts";
import type { ReportRow, ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import { levelTally } from "../../../domain/report/document/levelTally.ts";
import type { SectionInput } from "../../../domain/report/document/sections/section.ts";
import { areaSentences } from "../../../domain/report/words/areaSentences.ts";
import { leftOutSentences } from "../../../domain/report/words/leftOutSentences.ts";
import { levelMessage } from "../../../domain/report/words/levelMessage.ts";
import { levelPeople } from "../../../domain/report/words/levelPeople.ts";
import { peopleSentences } from "../../../domain/report/words/peopleSentences.ts";
import { sureSentences } from "../../../domain/report/words/sureSentences.ts";
import { protectedRun } from "../../../domain/report/disclosure/protectedRun.ts";
import { keptRunOf, scoredLevel } from "./builders.ts";

/** What a report says of these rows at the essential level: all wards of the study area, nothing withheld, unless told otherwise. */
export async function saidOf(
  rows: readonly ReportRow[],
  more: { readonly level?: Partial<ScoredReportLevel>; readonly question?: Partial<ReportQuestion> } = {},
) {
  const section = await sectionOf(rows, more);
  const { head, level, tally, people, words } = section;
  const { settings, draws } = head;
  return {
    message: levelMessage({ level, tally, people, words }),
    people: peopleSentences({ level, people, settings }),
    areas: areaSentences({ tally, words }),
    sure: sureSentences({ level, tally, people, words, draws }),
    leftOut: leftOutSentences({ tally, words }),
    section,
  };
}

async function sectionOf(
  rows: readonly ReportRow[],
  { level: changes = {}, question = {} }: Parameters<typeof saidOf>[1] & object,
): Promise<SectionInput> {
  const run = await protectedRun(
    keptRunOf({
      allLevels: [scoredLevel("essential", rows, changes)],
      rows: { essential: rows },
      question: { levels: ["essential"], compare: { type: "none" }, disclosure: { type: "as computed" }, ...question },
    }),
  );
  const { head } = run;
  const [level] = head.levels;
  if (level?.type !== "scored") throw new TypeError("expected a scored level");
  const tally = await levelTally(level, run.rows("essential"), head.settings);
  const people = levelPeople(level, head.question);
  const words = areaTypeWords[head.question.areaType];
  const outlines = { height: 0, unitsPerKm: 1, areas: new Map() };
  return { head, level, tally, people, words, outlines, source: "Source", subtitle: "Subtitle", explainsSplit: false };
}
