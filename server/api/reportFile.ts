import { createReadStream } from "node:fs";
import { z } from "zod";
import { reportFormatSchema, reportFormatWords } from "../../domain/contract/reportFormat.ts";
import { fileStem } from "../../exporters/pack/fileStem.ts";
import { keptReport } from "../store/report/keptReport.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inPartnership, ofReport, orProblem } from "./words.ts";

/** A file of a report, in an address. */
export const ofReportFile = ofReport.extend({ format: reportFormatSchema });

/** GET /reports/{report}/files/{format} */
export const reportFile: Route = (api, { database: { db }, reportResults }) => {
  const schema = {
    tags: ["reports"],
    summary: "A report as a file, the same bytes whenever it is asked for; made at the first time",
    params: ofReportFile,
    querystring: inPartnership,
    response: {
      200: { description: "The file", content: { "application/octet-stream": { schema: z.any() } } },
      ...orProblem,
    },
  };
  api.get("/reports/:report/files/:format", { schema }, async ({ params, query, headers }, reply) => {
    const { ending, type } = reportFormatWords[params.format];
    const { head } = await keptReport(db, query.partnership, params.report);
    const signal = goneAway(reply);
    const { path, bytes, sha256 } = await reportResults.file({ ...query, report: params.report }, params.format, {
      signal,
    });
    reply
      .header("etag", `W/"${sha256}"`)
      .header("content-disposition", attachment(`${fileStem(head.question.title)}.${ending}`));
    if (headers["if-none-match"]?.includes(sha256) === true) return reply.code(304).send();
    return reply.type(type).header("content-length", bytes).send(createReadStream(path));
  });
};

function attachment(name: string): string {
  return `attachment; filename="${name}"`;
}
