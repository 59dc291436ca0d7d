import { insideQuestionSchema, ownAreaCandidatesSchema } from "../../domain/contract/ownArea.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { ownAreaCandidates as candidates } from "../store/ownArea/ownAreaCandidates.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /own-areas/candidates */
export const ownAreaCandidates: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["own areas"],
    summary: "The areas of a kind that an own area may be made of, with the district that each lies in",
    querystring: inPartnership.extend(insideQuestionSchema.omit({ outline: true }).shape),
    response: { 200: ownAreaCandidatesSchema, ...orProblem },
  };
  api.get("/own-areas/candidates", { schema }, async ({ query: { partnership: id, areaType, vintage } }) =>
    candidates(db, { partnership: await findPartnership(db, id), areaType, vintage }),
  );
};
