import { newDecisionSchema } from "../../domain/contract/duplicateDecision.ts";
import { duplicateEffectSchema } from "../../domain/contract/duplicates.ts";
import { duplicateEffect as effectOf } from "../duplicates/duplicateEffect.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { manyPairsInBytes } from "./manyPairsInBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

const thought = newDecisionSchema
  .pick({ verdict: true, pairs: true })
  .partial()
  .refine(({ verdict, pairs }) => (verdict === undefined) === (pairs === undefined), {
    error: "a verdict is about pairs, and pairs want a verdict: name both, or neither",
  });

/** POST /duplicates/effect */
export const duplicateEffect: Route = (api, atlas) => {
  const schema = {
    tags: ["duplicates"],
    summary:
      "What duplicates hide at each level: as published, as things stand, and as they would with a verdict on these pairs. Changes nothing.",
    querystring: inPartnership,
    body: thought.nullish(),
    response: { 200: duplicateEffectSchema, ...orProblem },
  };
  api.post("/duplicates/effect", { schema, bodyLimit: manyPairsInBytes }, ({ query, body }, reply) => {
    const { verdict, pairs } = body ?? {};
    const isThought = verdict !== undefined && pairs !== undefined;
    const asked = { partnership: query.partnership, thought: isThought ? { verdict, pairs } : null };
    return effectOf(atlas, asked, { signal: goneAway(reply) });
  });
};
