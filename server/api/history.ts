import { historyEventSchema } from "../../domain/contract/history.ts";
import { history as historyOf } from "../store/dataset/history.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem, stretch } from "./words.ts";

/** GET /history */
export const history: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["datasets"],
    summary: "What was put in force and taken out of it, newest first: when, which dataset, by whom and why",
    querystring: inPartnership.extend(stretch.shape),
    response: { 200: historyEventSchema.array(), ...orProblem },
  };
  api.get("/history", { schema }, async ({ query }) => {
    await findPartnership(db, query.partnership);
    return historyOf(db, query);
  });
};
