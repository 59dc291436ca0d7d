import { markerWords, markers } from "../../../domain/contract/figure.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import type { ReportHead, ReportLevel } from "../../../domain/contract/reportRun.ts";
import { inventedWarnings } from "../../../domain/report/words/invented.ts";
import { gapColumns, marked } from "../../../domain/score/gapRows.ts";
import { assumptions } from "../../../domain/score/words/assumptions.ts";
import { gapColumnWords } from "../gapColumnWords.ts";
import type { Cell, Sheet } from "../workbook.ts";
import { disclosureNotes } from "./disclosureNotes.ts";

/** What a reader must know: what is withheld, how it is worked out, what it takes for granted, and what markers and columns mean. */
export function notesSheet(head: ReportHead): Sheet {
  return {
    name: "Notes",
    title: "Notes",
    lines: [],
    table: {
      columns: [
        { title: "About", kind: "text", width: 30 },
        { title: "Note", kind: "long text", width: 100 },
      ],
      frozen: 0,
      rows: async function* () {
        yield notesOf(head);
      },
    },
  };
}

function notesOf(head: ReportHead): Cell[][] {
  return [
    ...about("Invented data", inventedWarnings(head)),
    ...about("Small numbers", disclosureNotes(head)),
    ...about("Method", method(head)),
    ...head.levels.flatMap((level) => about(levelWords[level.level].title, levelNotes(level, head))),
    ...about("What had changed since", head.changedSince ?? []),
    ...markers.map((marker) => [`Marker ${marked(marker)}`, `${markerWords[marker]}${alsoOurs[marker] ?? ""}`]),
    ...gapColumns.map((name) => [`Column “${gapColumnWords[name].title}”`, gapColumnWords[name].meaning]),
  ];
}

function about(what: string, notes: readonly string[]): Cell[][] {
  return notes.map((note) => [what, note]);
}

/** Where a marker is ours as well as a publisher's. */
const alsoOurs: Partial<Record<(typeof markers)[number], string>> = {
  c: "; also what this report withholds itself",
  x: "; also what nobody knows, which is never taken for 0",
  z: "; for example a score where nobody is in need",
};

function method({ areaType, snapshot, software, draws, seed }: ReportHead): string[] {
  return [
    "People in need go to places within their reach in proportion to nearness and places still free; nobody gets two places and no offer takes more than it has. Unmet are those for whom nothing is left.",
    "Larger areas are sums of smaller ones. Scores are worked out from the sums; no score is a mean of scores, and levels are never added up.",
    ...(areaType === "own" ? ["Own areas may overlap: what they come to must not be added up by hand."] : []),
    draws === 0
      ? "No draws were made, so there are no ranges."
      : `Ranges are what nine of ten draws from what the need may really be lie between (${draws} draws, seed ${seed}). Places, distances and settings are taken as they stand.`,
    `The figures rest on snapshot ${snapshot}, worked out by version ${software} of the software: the same snapshot gives the same figures.`,
  ];
}

function levelNotes(level: ReportLevel, { settings }: ReportHead): string[] {
  const { title, meaning: words } = levelWords[level.level];
  const meaning = `${title} skills are those ${words}.`;
  if (level.type === "not scored") return [meaning, `Not scored: ${level.because}`];
  const { indicator } = level;
  return [
    meaning,
    ...level.notes,
    ...assumptions({ ...level, settings }),
    ...level.sureNotes,
    ...(indicator?.notes === null || indicator === null ? [] : [`About “${indicator.title}”: ${indicator.notes}`]),
  ];
}
