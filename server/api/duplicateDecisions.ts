import { decisionSchema } from "../../domain/contract/duplicateDecision.ts";
import { decisions } from "../store/duplicates/decisions.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem, stretch } from "./words.ts";

/** GET /duplicates/decisions */
export const duplicateDecisions: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["duplicates"],
    summary: "What was decided on listings and what was taken back, newest first: when, by whom and why",
    querystring: inPartnership.extend(stretch.shape),
    response: { 200: decisionSchema.array(), ...orProblem },
  };
  api.get("/duplicates/decisions", { schema }, async ({ query }) => {
    await findPartnership(db, query.partnership);
    return decisions(db, query);
  });
};
