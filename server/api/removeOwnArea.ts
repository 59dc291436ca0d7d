import { z } from "zod";
import { ownAreaSchema, removedOwnAreaSchema } from "../../domain/contract/ownArea.ts";
import { removeOwnArea as remove } from "../store/ownArea/removeOwnArea.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofOwnArea, orProblem } from "./words.ts";

const query = inPartnership.extend({
  ...removedOwnAreaSchema.shape,
  after: z.coerce.number().pipe(removedOwnAreaSchema.shape.after),
});

/** DELETE /own-areas/{code} */
export const removeOwnArea: Route = (api, { database }) => {
  const schema = {
    tags: ["own areas"],
    summary:
      "Take an own area out, and get it as it was; 409 says in words who has changed it since `after`. What was computed with it keeps it",
    params: ofOwnArea,
    querystring: query,
    response: { 200: ownAreaSchema, ...orProblem },
  };
  api.delete("/own-areas/:code", { schema }, ({ params, query: { partnership, after, by } }) =>
    remove(database, partnership, params.code, { after, by }),
  );
};
