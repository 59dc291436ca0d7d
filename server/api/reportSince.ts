import { reportSinceSchema } from "../../domain/contract/report.ts";
import { changesSince } from "../report/changesSince.ts";
import { keptReport } from "../store/report/keptReport.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofReport, orProblem } from "./words.ts";

/** GET /reports/{report}/since */
export const reportSince: Route = (api, { database: { db }, groundOf }) => {
  const schema = {
    tags: ["reports"],
    summary: "What has changed since a report was made, in sentences; nothing where one made now would be the same",
    params: ofReport,
    querystring: inPartnership,
    response: { 200: reportSinceSchema, ...orProblem },
  };
  api.get("/reports/:report/since", { schema }, async ({ params, query: { partnership } }) => {
    const { head, basis } = await keptReport(db, partnership, params.report);
    const { snapshot: now } = await groundOf(partnership);
    return { changes: await changesSince(db, partnership, { basis, snapshot: head.snapshot, now: now.id }) };
  });
};
