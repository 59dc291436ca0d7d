import { areaTypeWords } from "../../contract/areaType.ts";
import type { Block, ReportDocument } from "../../contract/reportDocument.ts";
import type { ReportHead, ScoredReportLevel } from "../../contract/reportRun.ts";
import { drawnOutlines } from "../drawing/outline/drawnOutlines.ts";
import type { ReportRun } from "../reportRun.ts";
import { dateWritten } from "../words/figures.ts";
import { levelPeople } from "../words/levelPeople.ts";
import { areasWords } from "../words/questionWords.ts";
import { levelSource } from "../words/sourceLines.ts";
import { partsUnmet } from "../words/splitWords.ts";
import { levelTally } from "./levelTally.ts";
import { ending } from "./sections/ending.ts";
import { keyMessages } from "./sections/keyMessages.ts";
import { levelSection, notScoredSection } from "./sections/levelSection.ts";
import { method } from "./sections/method.ts";
import type { SectionInput } from "./sections/section.ts";

/**
 * A report as people read it: key messages, each level, how it was worked out, settings, sources, and how to make it again. The run must be protected already. Rows
 * are gone through a part at a time; of each area only its look on the map is held.
 */
export async function reportDocument(run: ReportRun): Promise<ReportDocument> {
  const { head } = run;
  const outlines = await drawnOutlines(run);
  const words = areaTypeWords[head.areaType];
  const sections: SectionInput[] = [];
  for (const level of head.levels) {
    if (level.type === "not scored") continue;
    const tally = await levelTally(level, run.rows(level.level), head.settings);
    const people = levelPeople(level, head.question);
    const about = { source: levelSource(head, level), subtitle: subtitleOf(head, level) };
    const explainsSplit = partsUnmet(people, tally) && !sections.some((section) => section.explainsSplit);
    sections.push({ head, level, tally, people, words, outlines, explainsSplit, ...about });
  }
  return {
    title: head.question.title,
    subtitle: subtitle(head),
    language: "en-GB",
    createdAt: head.createdAt,
    author: head.partnership.name,
    blocks: [...keyMessages(head, sections), ...levelBlocks(head, sections), ...method(head), ...ending(head)],
  };
}

function levelBlocks({ levels }: ReportHead, sections: readonly SectionInput[]): Block[] {
  return levels.flatMap((level) => {
    if (level.type === "not scored") return notScoredSection(level);
    return sections.filter((section) => section.level.level === level.level).flatMap(levelSection);
  });
}

/** “Gap report on all 7 wards of the study area (boundaries of 2023), 3 March 2026, by A. Analyst”. */
function subtitle(head: ReportHead): string {
  const by = head.question.by === null || head.question.by === "" ? "" : `, by ${head.question.by}`;
  return `Gap report on ${areasWords(head)}, ${dateWritten(head.createdAt)}${by}`;
}

function subtitleOf(head: ReportHead, { period }: ScoredReportLevel): string {
  return `${head.partnership.name}: ${areasWords(head)}${period === null ? "" : `, need of ${period}`}`;
}
