import { decisionSchema, newDecisionSchema } from "../../domain/contract/duplicateDecision.ts";
import { decide as decideOn } from "../duplicates/decide.ts";
import type { Route } from "./api.ts";
import { manyPairsInBytes } from "./manyPairsInBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /duplicates/decisions */
export const decide: Route = (api, atlas) => {
  const schema = {
    tags: ["duplicates"],
    summary:
      "Decide that pairs of listings are the same or different, on all of them or none; 409 says in words who has decided on one of them since `after`",
    querystring: inPartnership,
    body: newDecisionSchema,
    response: { 201: decisionSchema, ...orProblem },
  };
  api.post("/duplicates/decisions", { schema, bodyLimit: manyPairsInBytes }, async ({ query, body }, reply) =>
    reply.code(201).send(await decideOn(atlas, query.partnership, body)),
  );
};
