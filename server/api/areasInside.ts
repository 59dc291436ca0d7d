import { insideAnswerSchema, insideQuestionSchema } from "../../domain/contract/ownArea.ts";
import { areasInside as inside } from "../../domain/ownArea/areasInside.ts";
import { placedAreas } from "../store/ownArea/placedAreas.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import type { Route } from "./api.ts";
import { outlineInBytes } from "./outlineInBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /own-areas/inside */
export const areasInside: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["own areas"],
    summary:
      "Areas of the study area whose (population-weighted) point lies inside an outline, and those near its edge",
    querystring: inPartnership,
    body: insideQuestionSchema,
    response: { 200: insideAnswerSchema, ...orProblem },
  };
  api.post("/own-areas/inside", { schema, bodyLimit: outlineInBytes }, async ({ query, body }) => {
    const partnership = await findPartnership(db, query.partnership);
    const { areaType, vintage, outline } = body;
    return inside(await placedAreas(db, { partnership, areaType, vintage }), outline);
  });
};
