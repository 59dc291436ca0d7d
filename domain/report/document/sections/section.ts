import type { ReportHead, ScoredReportLevel } from "../../../contract/reportRun.ts";
import type { Words } from "../../../score/words/counted.ts";
import type { Outlines } from "../../drawing/outline/drawnOutlines.ts";
import type { LevelPeople } from "../../words/levelPeople.ts";
import type { LevelTally } from "../levelTally.ts";

/** What the part of a report that is about one scored level is written from. */
export type SectionInput = {
  readonly head: ReportHead;
  readonly level: ScoredReportLevel;
  readonly tally: LevelTally;
  readonly people: LevelPeople;
  /** What the areas are called. */
  readonly words: Words;
  readonly outlines: Outlines;
  /** Where the level's figures are from and when the report was made, as it stands under its pictures. */
  readonly source: string;
  /** What is drawn, of where and when: the line under a picture's title. */
  readonly subtitle: string;
  /** Whether lacking places and signpostable are explained here: in the first part that parts the unmet. */
  readonly explainsSplit: boolean;
};
