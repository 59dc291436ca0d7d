import { partnershipSchema } from "../../domain/contract/partnership.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /partnerships/{partnership} */
export const onePartnership: Route = (api, { database }) => {
  const schema = {
    tags: ["partnerships"],
    summary: "One partnership",
    params: inPartnership,
    response: { 200: partnershipSchema, ...orProblem },
  };
  api.get("/partnerships/:partnership", { schema }, (request) =>
    findPartnership(database.db, request.params.partnership),
  );
};
