import type { ReportProgress } from "../../domain/contract/report.ts";
import { fileLineSchema } from "../../domain/contract/reportFormat.ts";
import { answerLine } from "./answerLine.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inWords } from "./inWords.ts";
import { progressLines } from "./progressLines.ts";
import { ofReportFile } from "./reportFile.ts";
import { sendLines } from "./sendLines.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /reports/{report}/files/{format}/progress */
export const reportFileProgress: Route = (api, { reportResults }) => {
  const schema = {
    tags: ["reports"],
    summary:
      "Make a file of a report ready, so that asking for it takes no time: lines of JSON, first how far it is, last how large it is (or what went wrong). Closing the connection ends the work.",
    params: ofReportFile,
    querystring: inPartnership,
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: fileLineSchema } } },
      ...orProblem,
    },
  };
  const path = "/reports/:report/files/:format/progress";
  // A compressor would hold the lines back until it has a block of them.
  api.get(path, { schema, compress: false }, async ({ params: { report, format }, query, log }, reply) => {
    const signal = goneAway(reply);
    const made = async (onProgress: (progress: ReportProgress) => void) => {
      const { bytes } = await reportResults.file({ ...query, report }, format, { onProgress, signal });
      return answerLine(Buffer.from(JSON.stringify({ bytes })));
    };
    return sendLines(reply, await progressLines<ReportProgress>(made, inWords(log)));
  });
};
