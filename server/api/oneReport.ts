import { reportHeadSchema } from "../../domain/contract/reportRun.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, ofReport, orProblem } from "./words.ts";

/** GET /reports/{report} */
export const oneReport: Route = (api, { reportResults }) => {
  const schema = {
    tags: ["reports"],
    summary: "One report but for its rows: what it was asked, its totals by level, sources, settings",
    params: ofReport,
    querystring: inPartnership,
    response: {
      200: { description: "The report", content: { "application/json": { schema: reportHeadSchema } } },
      ...orProblem,
    },
  };
  api.get("/reports/:report", { schema }, async ({ params, query, headers }, reply) => {
    const { key, bytes } = reportResults.head({ ...query, ...params });
    const signal = goneAway(reply);
    return sendBytes(reply, headers, { key, bytes: () => bytes({ signal }), type: "application/json" });
  });
};
