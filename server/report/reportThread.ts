import type { ReportProgress } from "../../domain/contract/report.ts";
import { countedOffers } from "../duplicates/countedOffers.ts";
import { answerQuestions } from "../score/answerQuestions.ts";
import { lastPreview } from "./lastPreview.ts";
import { makeReport } from "./makeReport.ts";
import { previewReport } from "./previewReport.ts";
import { isReportJob } from "./reportJob.ts";
import { type ReportReply, replyOf } from "./reportReply.ts";

/** Each may take some 500 MB for a country, so the next wait. */
const sideBySide = 2;

const offersOf = countedOffers();
const last = lastPreview();

// The module of a thread: it gathers reports, each on one connection that sees a single moment and another that stores.
answerQuestions<ReportProgress>(
  async (question, database, turn): Promise<ReportReply> => {
    if (!isReportJob(question)) throw new TypeError("This thread only makes reports.");
    const make = question.isPreview ? previewReport : makeReport;
    return replyOf(turn, (watch) => make(database, question, watch, offersOf, last));
  },
  { sideBySide, connections: 2 * sideBySide },
);
