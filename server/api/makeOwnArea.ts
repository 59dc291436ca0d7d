import { newOwnAreaSchema, ownAreaSchema } from "../../domain/contract/ownArea.ts";
import { makeOwnArea as make } from "../store/ownArea/makeOwnArea.ts";
import type { Route } from "./api.ts";
import { outlineInBytes } from "./outlineInBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /own-areas */
export const makeOwnArea: Route = (api, { database }) => {
  const schema = {
    tags: ["own areas"],
    summary: "Make an own area of areas of one kind of the study area, each counted whole",
    querystring: inPartnership,
    body: newOwnAreaSchema,
    response: { 201: ownAreaSchema, ...orProblem },
  };
  api.post("/own-areas", { schema, bodyLimit: outlineInBytes }, async ({ query, body }, reply) =>
    reply.code(201).send(await make(database, query.partnership, body)),
  );
};
