import { indicatorInForceSchema } from "../../domain/contract/indicatorInForce.ts";
import { indicatorsWithCoverage } from "../score/indicatorsWithCoverage.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /indicators */
export const indicators: Route = (api, { groundOf }) => {
  const schema = {
    tags: ["need"],
    summary: "Indicators now in force, with their dataset and how many figures they have",
    querystring: inPartnership,
    response: { 200: indicatorInForceSchema.array(), ...orProblem },
  };
  api.get("/indicators", { schema }, async ({ query }) => indicatorsWithCoverage(await groundOf(query.partnership)));
};
