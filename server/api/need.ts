import { z } from "zod";
import { indicatorIdSchema } from "../../domain/contract/indicator.ts";
import { needInForceSchema } from "../../domain/contract/needInForce.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, ofKind, orProblem } from "./words.ts";

const ofFigures = inPartnership.extend({
  ...ofKind.shape,
  indicator: indicatorIdSchema.meta({ description: "id of the indicator", example: "essential-lack" }),
  period: z.string().min(1).max(20).optional(),
});

/** GET /need */
export const need: Route = (api, { listResults }) => {
  const schema = {
    tags: ["need"],
    summary: "Need figures as published, in order of area and period",
    querystring: ofFigures,
    response: {
      200: { description: "The figures", content: { "application/json": { schema: needInForceSchema.array() } } },
      ...orProblem,
    },
  };
  api.get("/need", { schema }, async ({ query: wanted, headers }, reply) => {
    const result = await listResults.need(wanted);
    return sendBytes(reply, headers, { ...result, type: "application/json" });
  });
};
