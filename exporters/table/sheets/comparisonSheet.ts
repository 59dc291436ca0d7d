import { levelWords } from "../../../domain/contract/level.ts";
import type { ReportRow, ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import type { ReportRun } from "../../../domain/report/reportRun.ts";
import { marked } from "../../../domain/score/gapRows.ts";
import { gapColumnWords } from "../gapColumnWords.ts";
import { scoredLevels } from "../scoredLevels.ts";
import type { Cell, Column, Sheet } from "../workbook.ts";
import { confidential, figureOr, notApplicable, notAvailable } from "../withoutFigure.ts";

/** What each area comes to now and in what the report is set beside; undefined where it is set beside nothing. */
export function comparisonSheet({ head, rows }: ReportRun): Sheet | undefined {
  const levels = scoredLevels(head).filter(({ before }) => before !== null);
  const words = [...new Set(levels.flatMap(({ before }) => before?.words ?? []))];
  if (words.length === 0) return undefined;
  return {
    name: "Comparison",
    title: `Now and before: set beside ${words.join(", ")}`,
    lines: [
      "A change is now less before; it has no interval of its own, so a small one may be chance.",
      "Source: the tables of each level in this workbook, and what the report is set beside.",
    ],
    table: {
      columns: [
        { title: "Area", kind: "text", width: 28 },
        { title: "Area code", kind: "text", width: 12 },
        { title: "Level", kind: "text", width: 12 },
        ...figures.flatMap(columnsOf),
        { title: "Class, now", kind: "text", width: 14 },
        { title: "Class, before", kind: "text", width: 14 },
      ],
      frozen: 1,
      rows: async function* () {
        for (const level of levels) {
          for await (const part of rows(level.level)) yield part.map((row) => cellsOf(row, level));
        }
      },
    },
  };
}

const figures = [
  { name: "needPerYear", title: gapColumnWords.need_per_year.title },
  { name: "placesInReach", title: gapColumnWords.places_in_reach.title },
  { name: "unmet", title: gapColumnWords.unmet.title },
  { name: "gapScore", title: gapColumnWords.gap_score.title },
] as const;

function columnsOf({ title }: (typeof figures)[number]): Column[] {
  return ["now", "before", "change"].map((when) => ({ title: `${title}, ${when}`, kind: "number", width: 12 }));
}

function cellsOf(row: ReportRow, { level }: ScoredReportLevel): Cell[] {
  const { gap, before, isWithheld } = row;
  const cells = figures.flatMap(({ name }) => {
    if (isWithheld) return [confidential, confidential, confidential];
    const change = gap[name] === null || before === null || before[name] === null ? null : gap[name] - before[name];
    const now = figureOr(gap[name], missing(name, gap));
    const then = before === null ? notAvailable : figureOr(before[name], missing(name, before));
    return [now, then, figureOr(change, notAvailable)];
  });
  const classes = isWithheld ? [confidential, confidential] : [gap.class, before?.class ?? notAvailable];
  return [gap.name, gap.code, levelWords[level].title, ...cells, ...classes];
}

/** There is no score where nobody is in need; a need that was suppressed says so. */
function missing(
  name: (typeof figures)[number]["name"],
  { needPerYear, needMarker }: Pick<ReportRow["gap"], "needPerYear" | "needMarker">,
): string {
  if (name === "gapScore" && needPerYear === 0) return notApplicable;
  return name !== "placesInReach" && needPerYear === null && needMarker !== null ? marked(needMarker) : notAvailable;
}
