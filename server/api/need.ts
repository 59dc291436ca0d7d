import { z } from "zod";
import { indicatorIdSchema } from "../../domain/contract/indicator.ts";
import { needInForceSchema } from "../../domain/contract/needInForce.ts";
import { datasetsInForce } from "../store/read/datasetsInForce.ts";
import { needInForce } from "../store/read/needInForce.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofKind, orProblem } from "./words.ts";

const ofFigures = inPartnership.extend({
  ...ofKind.shape,
  indicator: indicatorIdSchema.meta({ description: "id of the indicator", example: "essential-lack" }),
  period: z.string().min(1).max(20).optional(),
});

/** GET /need */
export const need: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["need"],
    summary: "Need figures as published, in order of area and period",
    querystring: ofFigures,
    response: { 200: needInForceSchema.array(), ...orProblem },
  };
  api.get("/need", { schema }, async ({ query }) =>
    needInForce(db, { ...query, datasets: await datasetsInForce(db, query.partnership) }),
  );
};
