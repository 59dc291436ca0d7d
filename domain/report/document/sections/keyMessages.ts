import { levelWords } from "../../../contract/level.ts";
import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportHead } from "../../../contract/reportRun.ts";
import { classLooks, stateLooks } from "../../drawing/looks.ts";
import { stackedDrawing } from "../../drawing/stackedDrawing.ts";
import { changeMessage } from "../../words/changeMessage.ts";
import { levelMessage, notScoredMessage } from "../../words/levelMessage.ts";
import { inventedWarnings } from "../../words/invented.ts";
import { sharedPeople } from "../../words/sharedPeople.ts";
import { madeLine } from "../../words/sourceLines.ts";
import { classesTitle } from "../../words/titles.ts";
import { heading, listOf, paragraph, paragraphOf } from "../blocks.ts";
import type { SectionInput } from "./section.ts";

/** What the report comes to, on its first page: what is invented, one sentence a level, and how the areas divide. Levels are never added up. */
export function keyMessages(head: ReportHead, sections: readonly SectionInput[]): Block[] {
  const warnings = inventedWarnings(head);
  const messages = head.levels.map((level) => {
    if (level.type === "not scored") return notScoredMessage(level);
    const section = sections.find((one) => one.level.level === level.level);
    if (section === undefined) throw new RangeError(`the level ${level.level} is scored and has no rows`);
    return levelMessage(section);
  });
  const ranged = sections.some(({ people }) => people.low !== null);
  return [
    ...(warnings.length === 0 ? [] : [{ type: "inset" as const, text: warnings.join(" ") }]),
    heading(2, "key-messages", "Key messages"),
    ...listOf([...messages, ...sections.flatMap(({ level }) => changeMessage(level))]),
    ...paragraphOf([...new Set(sections.flatMap(({ people, words }) => sharedPeople(head, people, words)))]),
    ...(ranged
      ? [paragraph("A range in brackets is what nine in ten draws of what the need may really be lie between.")]
      : []),
    ...(head.levels.length > 1
      ? [
          paragraph(
            "The levels are never added up: one person may need several, and places at one level serve no need at another.",
          ),
        ]
      : []),
    ...classesFigure(head, sections),
  ];
}

function classesFigure(head: ReportHead, sections: readonly SectionInput[]): Block[] {
  const [first] = sections;
  if (first === undefined) return [];
  const title = classesTitle(sections);
  const rows = sections.map(({ level, tally }) => ({
    name: levelWords[level.level].title,
    parts: [
      ...Object.values(classLooks).map((look) => ({ look, count: tally.byClass[look.key] })),
      { look: stateLooks.suppressed, count: tally.suppressed },
      { look: stateLooks.withheld, count: tally.withheld },
      { look: stateLooks["no need"], count: tally.noNeed },
      { look: stateLooks.unknown, count: tally.unknown },
    ],
  }));
  const looks = [...Object.values(classLooks), ...Object.values(stateLooks)].filter((look) =>
    rows.some(({ parts }) => parts.some((part) => part.look.key === look.key && part.count > 0)),
  );
  const said = rows.map(
    ({ name, parts }) =>
      `${name}: ${parts
        .filter(({ count }) => count > 0)
        .map(({ look, count }) => `${count.toLocaleString("en-GB")} ${look.words}`)
        .join(", ")}`,
  );
  const source = madeLine(head);
  return [
    {
      type: "figure",
      id: "classes",
      title,
      alt: `How the ${first.words.many} divide. ${said.join(". ")}.`,
      source,
      drawing: stackedDrawing({
        title,
        subtitle: `How the ${first.words.many} of this report divide`,
        source,
        legendTitle: "What the gap score comes to",
        looks,
        rows,
      }),
    },
  ];
}
