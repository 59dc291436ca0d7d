import type { ReportProgress } from "../../domain/contract/report.ts";
import { reportDocument } from "../../domain/report/document/reportDocument.ts";
import { answerQuestions } from "../score/answerQuestions.ts";
import { isFileJob } from "./fileJob.ts";
import { openReport } from "./openReport.ts";
import { type ReportReply, replyOf } from "./reportReply.ts";
import { writeReportFile } from "./writeReportFile.ts";

// The module of a thread: it writes files of kept reports, beside the one that gathers them, so that a download never waits for somebody else's draws.
answerQuestions<ReportProgress>(
  async (question, { db }, turn): Promise<ReportReply> => {
    if (!isFileJob(question)) throw new TypeError("This thread only writes files of reports.");
    return replyOf(turn, async (watch) => {
      const run = await openReport(db, question.partnership, question.report);
      if (question.type === "head") return run.head;
      if (question.type === "document") return reportDocument(run);
      return writeReportFile(run, question, watch);
    });
  },
  { sideBySide: 2, connections: 2 },
);
