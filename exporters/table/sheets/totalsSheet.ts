import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { gapClassSchema } from "../../../domain/contract/gap.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import type { ChosenTotals, ReportHead, ReportLevel, ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import { gapColumnWords } from "../gapColumnWords.ts";
import type { Cell, Column, Sheet } from "../workbook.ts";
import { confidential, figureOr, notApplicable, notAvailable } from "../withoutFigure.ts";

/** What the chosen areas come to at each level, before and in the whole study area too where these are something else. */
export function totalsSheet(head: ReportHead): Sheet {
  return {
    name: "Totals",
    title: "Totals by level",
    lines: [
      "Sums of people are over the areas whose unmet people are known; scores are worked out from the sums. Levels are never added up, for one person may need two.",
      "Source: the tables of each level in this workbook.",
    ],
    table: {
      columns,
      frozen: 1,
      rows: async function* () {
        yield head.levels.flatMap((level) => rowsOf(level, head));
      },
    },
  };
}

const people = ["needStock", "needPerYear", "met", "unmet", "unmetLo", "unmetHi"] as const;
const split = ["structural", "signpostable"] as const;
type Figures = Pick<ChosenTotals, (typeof people)[number] | (typeof split)[number] | "gapScore">;

const columns: readonly Column[] = [
  { title: "Level", kind: "text", width: 12 },
  { title: "Of what", kind: "text", width: 40 },
  { title: "Areas", kind: "whole", width: 10 },
  ...gapClassSchema.options.map((name): Column => ({ title: `Class: ${name}`, kind: "whole", width: 14 })),
  { title: "Areas counted", kind: "whole", width: 10 },
  { title: gapColumnWords.adults.title, kind: "whole", width: 12 },
  ...(
    [
      "need_stock",
      "need_per_year",
      "met",
      "unmet",
      "unmet_lo",
      "unmet_hi",
      "unmet_structural",
      "unmet_signpostable",
      "gap_score",
    ] as const
  ).map((name): Column => ({ title: gapColumnWords[name].title, kind: "number", width: 12 })),
];

function rowsOf(level: ReportLevel, { question, areas, areaType }: ReportHead): Cell[][] {
  const { title } = levelWords[level.level];
  if (level.type === "not scored") {
    return [[title, `Not scored: ${level.because}`, ...columns.slice(2).map(() => notApplicable)]];
  }
  const { one, many } = areaTypeWords[areaType];
  const chosen = `The ${areas} ${areas === 1 ? one : many} of this report`;
  const rows = [[title, chosen, ...chosenCells(level.chosen, level, false)]];
  if (level.before !== null) {
    rows.push([title, `Before: ${level.before.words}`, ...chosenCells(level.before.chosen, level, true)]);
  }
  if (question.areas !== null) rows.push([title, "The whole study area", ...studyAreaCells(level)]);
  return rows;
}

function chosenCells(totals: ChosenTotals, level: ScoredReportLevel, isBefore: boolean): Cell[] {
  const { areas, counted, byClass, adults } = totals;
  const withheld = new Set(level.withheld.totals);
  const isWithheld = withheld.has(isBefore ? "before" : "people");
  return [
    areas,
    ...gapClassSchema.options.map((name) => byClass[name]),
    counted,
    figureOr(adults, notAvailable),
    ...figureCells(totals, level, { people: isWithheld, split: isWithheld || withheld.has("split") }),
  ];
}

function studyAreaCells({ totals, whole, ...level }: ScoredReportLevel): Cell[] {
  const unmet = whole?.type === "drawn" ? whole.unmet : null;
  const isWithheld = level.withheld.totals.includes("study area");
  const figures = { ...totals, unmetLo: unmet?.low ?? null, unmetHi: unmet?.high ?? null };
  return [
    totals.areas,
    ...gapClassSchema.options.map((name) => totals.byClass[name]),
    notAvailable,
    notAvailable,
    ...figureCells(figures, level, { people: isWithheld, split: isWithheld }),
  ];
}

function figureCells(
  figures: Figures,
  { indicator }: Pick<ScoredReportLevel, "indicator">,
  isWithheld: { readonly people: boolean; readonly split: boolean },
): Cell[] {
  const marker = isWithheld.people ? confidential : notAvailable;
  return [
    ...people.map((name) =>
      figureOr(figures[name], name === "needStock" && indicator?.kind === "flow" ? notApplicable : marker),
    ),
    ...split.map((name) => figureOr(figures[name], isWithheld.split ? confidential : notAvailable)),
    figureOr(figures.gapScore, figures.needPerYear === 0 ? notApplicable : marker),
  ];
}
