import { type ReportProgress, reportQuestionSchema } from "../../domain/contract/report.ts";
import { previewLineSchema } from "../../domain/contract/reportDocument.ts";
import { answerLine } from "./answerLine.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inWords } from "./inWords.ts";
import { progressLines } from "./progressLines.ts";
import { sendLines } from "./sendLines.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /reports/preview */
export const previewReport: Route = (api, { reportResults }) => {
  const schema = {
    tags: ["reports"],
    summary:
      "What a report would say, with nothing of it kept: lines of JSON, first how far it is, last its document (or what went wrong). Closing the connection ends the work.",
    querystring: inPartnership,
    body: reportQuestionSchema,
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: previewLineSchema } } },
      ...orProblem,
    },
  };
  // A compressor would hold the lines back until it has a block of them.
  api.post("/reports/preview", { schema, compress: false }, async ({ query, body: question, log }, reply) => {
    const signal = goneAway(reply);
    const made = async (onProgress: (progress: ReportProgress) => void) =>
      answerLine(await reportResults.preview({ ...query, question }, { onProgress, signal }));
    return sendLines(reply, await progressLines<ReportProgress>(made, inWords(log)));
  });
};
