import { reportDocumentSchema } from "../../domain/contract/reportDocument.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, ofReport, orProblem } from "./words.ts";

/** GET /reports/{report}/document */
export const reportDocument: Route = (api, { reportResults }) => {
  const schema = {
    tags: ["reports"],
    summary: "A report as people read it: headings, sentences, tables and figures, in order",
    params: ofReport,
    querystring: inPartnership,
    response: {
      200: { description: "The document", content: { "application/json": { schema: reportDocumentSchema } } },
      ...orProblem,
    },
  };
  api.get("/reports/:report/document", { schema }, async ({ params, query, headers }, reply) => {
    const { key, bytes } = reportResults.document({ ...query, ...params });
    const signal = goneAway(reply);
    return sendBytes(reply, headers, { key, bytes: () => bytes({ signal }), type: "application/json" });
  });
};
