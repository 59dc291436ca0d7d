import { settingsInForceSchema } from "../../domain/contract/settingsInForce.ts";
import { settingsInForce } from "../store/partnership/settingsInForce.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /partnerships/{partnership}/settings */
export const settings: Route = (api, { database }) => {
  const schema = {
    tags: ["partnerships"],
    summary: "The settings in force, and their version",
    params: inPartnership,
    response: { 200: settingsInForceSchema, ...orProblem },
  };
  api.get("/partnerships/:partnership/settings", { schema }, (request) =>
    settingsInForce(database.db, request.params.partnership),
  );
};
