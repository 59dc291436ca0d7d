import { z } from "zod";
import { newSettingsSchema } from "../../domain/contract/newSettings.ts";
import { settingsInForceSchema } from "../../domain/contract/settingsInForce.ts";
import { refuseUnusableCombinations } from "../score/refuseUnusableCombinations.ts";
import { changeSettings as change } from "../store/partnership/changeSettings.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** PUT /partnerships/{partnership}/settings */
export const changeSettings: Route = (api, { database, groundOf }) => {
  const schema = {
    tags: ["partnerships"],
    summary: "Put new settings in force; the former ones are kept for the runs that used them",
    params: inPartnership,
    querystring: ofVersion,
    body: newSettingsSchema,
    response: { 200: settingsInForceSchema, ...orProblem },
  };
  api.put("/partnerships/:partnership/settings", { schema }, async ({ params, query, body }) => {
    await refuseUnusableCombinations(groundOf, params.partnership, body);
    return change(database, params.partnership, body, query.version);
  });
};

const ofVersion = z.object({
  version: z.coerce.number().int().min(1).optional().meta({
    description: "the version that these were made from; 409 when a newer one is in force. Absent: replace whatever is",
  }),
});
