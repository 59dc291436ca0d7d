import { newPartnershipSchema, partnershipSchema } from "../../domain/contract/partnership.ts";
import { createPartnership as create } from "../store/partnership/createPartnership.ts";
import type { Route } from "./api.ts";
import { orProblem } from "./words.ts";

/** POST /partnerships */
export const createPartnership: Route = (api, { database }) => {
  const schema = {
    tags: ["partnerships"],
    summary: "Make a partnership with its study area; an empty study area means every area there is",
    body: newPartnershipSchema,
    response: { 201: partnershipSchema, ...orProblem },
  };
  api.post("/partnerships", { schema }, async (request, reply) =>
    reply.code(201).send(await create(database, request.body)),
  );
};
