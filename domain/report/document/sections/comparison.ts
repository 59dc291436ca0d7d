import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportRow } from "../../../contract/reportRun.ts";
import { dotsDrawing } from "../../drawing/dotsDrawing.ts";
import { activeTitle } from "../../words/activeTitle.ts";
import { comparisonSentences } from "../../words/comparisonSentences.ts";
import { capitalised, peopleNumber, peopleWritten } from "../../words/figures.ts";
import { changesTitle } from "../../words/titles.ts";
import { heading, listOf, paragraph, paragraphOf, tableOf } from "../blocks.ts";
import { named } from "./named.ts";
import type { SectionInput } from "./section.ts";

/** What has changed since what the report is set beside; nothing where it is set beside nothing. */
export function comparison(input: SectionInput): Block[] {
  const { head, level, tally, words } = input;
  const { compare } = head.question;
  if (compare.type === "none") return [];
  const title = (since: string) => heading(3, `${level.level}-before`, `What changed since ${since}`);
  if (level.before === null) {
    const since = compare.type === "period" ? compare.period : "the earlier report";
    return [
      title(since),
      paragraph(
        `There is nothing to set these figures beside at this level: ${compare.type === "period" ? `no need of ${since} is known` : "the earlier report has none"}.`,
      ),
    ];
  }
  const { moved } = tally.changes;
  const since = level.before.words;
  return [
    title(since),
    ...paragraphOf(comparisonSentences({ level, before: level.before, tally, words, by: compare.type })),
    ...(moved.length < 2 ? [] : [dotsFigure(input, since)]),
    ...tableOf(
      `${level.level}-before-table`,
      activeTitle(`The ${words.many} whose unmet people changed most`, "The areas whose unmet people changed most"),
      {
        [capitalised(words.one)]: "text",
        Code: "text",
        "Unmet before": "number",
        "Unmet now": "number",
        Change: "number",
        "Class before": "text",
        "Class now": "text",
      },
      moved.map(changeRow),
    ),
    ...(head.changedSince === null || head.changedSince.length === 0
      ? []
      : [paragraph("What the figures rest on has changed since then:"), ...listOf(head.changedSince)]),
  ];
}

function changeRow({ gap, before }: ReportRow): (string | number)[] {
  const [was, is] = [before?.unmet ?? Number.NaN, gap.unmet ?? Number.NaN];
  return [...named(gap), peopleNumber(was), peopleNumber(is), signed(is - was), before?.class ?? "unknown", gap.class];
}

/** Whole people from 10 up either way, with the sign that numbers have. */
function signed(change: number): number {
  return change < 0 ? -peopleNumber(-change) : peopleNumber(change);
}

function dotsFigure(input: SectionInput, since: string): Block {
  const { level, tally, source, subtitle, words } = input;
  const title = changesTitle(input, since);
  const rows = tally.changes.moved.map(({ gap, before }) => {
    const [was, is] = [before?.unmet ?? Number.NaN, gap.unmet ?? Number.NaN];
    return { name: gap.name, before: was, after: is, label: `${peopleWritten(was)} to ${peopleWritten(is)}` };
  });
  return {
    type: "figure",
    id: `${level.level}-changes`,
    title,
    alt: `People a year without a place, before and now, for the ${words.many} that changed most: ${rows.map(({ name, label }) => `${name} ${label}`).join("; ")}.`,
    source,
    drawing: dotsDrawing({
      title,
      subtitle,
      source,
      measure: "People a year without a place within reach",
      beforeWords: capitalised(since),
      afterWords: "This report",
      rows,
    }),
  };
}
