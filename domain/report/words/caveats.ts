import type { ReportHead, ScoredReportLevel } from "../../contract/reportRun.ts";
import { number } from "../../score/why/written.ts";
import { type Words, written } from "../../score/words/counted.ts";
import type { LevelPeople } from "./levelPeople.ts";
import { sharedPeople } from "./sharedPeople.ts";

type CaveatsInput = {
  readonly head: Pick<ReportHead, "question" | "outlines" | "areas">;
  readonly level: ScoredReportLevel;
  readonly people: LevelPeople;
  readonly words: Words;
};

/** What a level's figures do not say, the notes of the score first. */
export function caveats({ head, level, people, words }: CaveatsInput): string[] {
  const { notes, sureNotes, indicator, needBasis } = level;
  const score = people.gapScore;
  return [
    ...notes,
    ...sureNotes,
    ...(needBasis === "modelled" || needBasis === "assumed"
      ? [`The need is ${needBasis}: it shows where people are likely to be in need, and nobody counted them there.`]
      : []),
    ...(score === null || score === 0
      ? []
      : [
          `A gap score of ${number(score)} says that ${number(score)} of every 100 people who should be reached in a year find no place left within reach. It does not say that ${number(score)}% of people lack the skills, nor that as many more places would end it.`,
        ]),
    ...(people.structural === null
      ? []
      : [
          "How the lack of places falls on neighbouring areas is a convention: argue from the total, never from one area against its neighbour.",
        ]),
    ...(indicator?.kind === "stock"
      ? ["The need a year rests on the ambition to reach everyone within a number of years, which the partnership set."]
      : []),
    ...(head.outlines.approximate === 0
      ? []
      : [
          `${head.outlines.approximate === 1 ? "One outline is" : `${written(head.outlines.approximate)} outlines are`} drawn approximately around points: the map shows where these ${words.many} lie, not their borders.`,
        ]),
    ...sharedPeople(head, people, words),
  ];
}
