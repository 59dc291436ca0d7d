import { type ReportProgress, reportLineSchema, reportQuestionSchema } from "../../domain/contract/report.ts";
import { answerLine } from "./answerLine.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inWords } from "./inWords.ts";
import { progressLines } from "./progressLines.ts";
import { sendLines } from "./sendLines.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /reports */
export const makeReport: Route = (api, { reportResults }) => {
  const schema = {
    tags: ["reports"],
    summary:
      "Make a report and keep it for ever: lines of JSON, first how far it is, last the kept report (or what went wrong). Closing the connection keeps nothing.",
    querystring: inPartnership,
    body: reportQuestionSchema,
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: reportLineSchema } } },
      ...orProblem,
    },
  };
  // A compressor would hold the lines back until it has a block of them.
  api.post("/reports", { schema, compress: false }, async ({ query, body: question, log }, reply) => {
    const signal = goneAway(reply);
    const made = async (onProgress: (progress: ReportProgress) => void) =>
      answerLine(await reportResults.make({ ...query, question }, { onProgress, signal }));
    return sendLines(reply, await progressLines<ReportProgress>(made, inWords(log)));
  });
};
