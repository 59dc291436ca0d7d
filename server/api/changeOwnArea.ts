import { changedOwnAreaSchema, ownAreaSchema } from "../../domain/contract/ownArea.ts";
import { changeOwnArea as change } from "../store/ownArea/changeOwnArea.ts";
import type { Route } from "./api.ts";
import { outlineInBytes } from "./outlineInBytes.ts";
import { inPartnership, ofOwnArea, orProblem } from "./words.ts";

/** PUT /own-areas/{code} */
export const changeOwnArea: Route = (api, { database }) => {
  const schema = {
    tags: ["own areas"],
    summary:
      "Rename an own area or change what it is made of; 409 says in words who has changed it since `after`. What was computed before keeps the former",
    params: ofOwnArea,
    querystring: inPartnership,
    body: changedOwnAreaSchema,
    response: { 200: ownAreaSchema, ...orProblem },
  };
  api.put("/own-areas/:code", { schema, bodyLimit: outlineInBytes }, ({ params, query, body }) =>
    change(database, query.partnership, params.code, body),
  );
};
