import type { ReportId, ReportQuestion } from "../../domain/contract/report.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import type { CountedOffers } from "../duplicates/countedOffers.ts";
import type { Ground } from "../score/ground.ts";
import type { Database } from "../store/database.ts";
import type { GivingUp } from "./givenUpWhen.ts";
import type { ProgressWay } from "./progressWay.ts";

/** What every step of the gathering of a report stands on. */
export type Gathering = {
  readonly id: ReportId;
  readonly question: ReportQuestion;
  /** A transaction that sees one moment, whatever is published meanwhile. */
  readonly read: Database;
  /** Another, which ends when the report is there. */
  readonly write: Database;
  readonly ground: Ground;
  readonly chosen: ReadonlySet<string>;
  /** The report that this one is to be set beside. */
  readonly earlier: ReportRun | null;
  readonly offersOf: CountedOffers;
  readonly way: ProgressWay;
  readonly givingUp: GivingUp;
};

/** The draws of a report: as many as the page makes of scores and of overlaps, and from the same seed, so that both say the same. */
export const reportDraws = { draws: 500, ofOverlaps: 200, seed: 1 } as const;
