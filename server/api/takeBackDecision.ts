import { z } from "zod";
import { decisionSchema } from "../../domain/contract/duplicateDecision.ts";
import { undoingSchema } from "../../domain/contract/undoing.ts";
import { takeBackDecision as takeBack } from "../store/duplicates/takeBackDecision.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /duplicates/decisions/{number}/undo */
export const takeBackDecision: Route = (api, { database }) => {
  const schema = {
    tags: ["duplicates"],
    summary: "Take a decision on listings back: its pairs stand as they did before it",
    params: z.object({
      number: z.coerce.number().int().min(1).max(2_147_483_647).meta({ description: "of the decision" }),
    }),
    querystring: inPartnership,
    body: undoingSchema.nullish(),
    response: { 200: decisionSchema, ...orProblem },
  };
  api.post("/duplicates/decisions/:number/undo", { schema }, ({ params, query, body }) =>
    takeBack(database, query.partnership, params.number, body ?? {}),
  );
};
