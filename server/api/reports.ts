import { reportSummarySchema } from "../../domain/contract/report.ts";
import { reports as allReports } from "../store/report/reports.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /reports */
export const reports: Route = (api, { database: { db }, groundOf }) => {
  const schema = {
    tags: ["reports"],
    summary: "The reports that a partnership has kept, newest first; each says whether one made now would differ",
    querystring: inPartnership,
    response: { 200: reportSummarySchema.array(), ...orProblem },
  };
  api.get("/reports", { schema }, async ({ query: { partnership } }) => {
    const { snapshot } = await groundOf(partnership);
    return allReports(db, { partnership, snapshot: snapshot.id });
  });
};
