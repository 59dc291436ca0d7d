import { levelWords } from "../../../contract/level.ts";
import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportLevel } from "../../../contract/reportRun.ts";
import { areaSentences } from "../../words/areaSentences.ts";
import { caveats } from "../../words/caveats.ts";
import { levelHeading } from "../../words/levelHeading.ts";
import { levelMessage, notScoredMessage } from "../../words/levelMessage.ts";
import { peopleSentences } from "../../words/peopleSentences.ts";
import { leftOutSentences } from "../../words/leftOutSentences.ts";
import { splitWords } from "../../words/splitWords.ts";
import { sureSentences } from "../../words/sureSentences.ts";
import { heading, listOf, paragraph, paragraphOf } from "../blocks.ts";
import { areasTables } from "./areasTable.ts";
import { comparison } from "./comparison.ts";
import { duplicatedProvision } from "./duplicated.ts";
import { nearestOffers } from "./nearestOffers.ts";
import { restsOn } from "./restsOn.ts";
import type { SectionInput } from "./section.ts";
import { whereFigures } from "./where.ts";

/** Everything about one scored level, the message first and what it does not say last. */
export function levelSection(input: SectionInput): Block[] {
  const { head, level, people } = input;
  const { settings, draws } = head;
  return [
    ...opening(level),
    // The message stands on the first page already; here it is only needed where there are no people to speak of.
    ...(people.unmet === null ? [paragraph(levelMessage(input))] : []),
    ...paragraphOf(peopleSentences({ ...input, settings })),
    ...paragraphOf(input.explainsSplit ? [splitWords] : []),
    ...paragraphOf(areaSentences(input)),
    ...paragraphOf(sureSentences({ ...input, draws })),
    ...paragraphOf(leftOutSentences(input)),
    heading(3, `${level.level}-where`, "Where the gaps are"),
    ...whereFigures(input),
    ...areasTables(input),
    ...nearestOffers(input),
    ...duplicatedProvision(input),
    ...comparison(input),
    ...restsOn(input),
    heading(3, `${level.level}-caveats`, "What these figures do not say"),
    ...listOf(caveats(input)),
  ];
}

/** A level without figures, and why. */
export function notScoredSection(level: Extract<ReportLevel, { type: "not scored" }>): Block[] {
  return [...opening(level), paragraph(notScoredMessage(level))];
}

function opening({ level }: Pick<ReportLevel, "level">): Block[] {
  return [heading(2, level, levelHeading(level)), paragraph(`These are skills ${levelWords[level].meaning}.`)];
}
