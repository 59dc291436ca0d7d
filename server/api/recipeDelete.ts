import { z } from "zod";
import { deleteRecipe } from "../store/recipe/findRecipe.ts";
import type { Route } from "./api.ts";
import { ofRecipe } from "./recipeOf.ts";
import { inPartnership, orProblem } from "./words.ts";

/** DELETE /recipes/{recipe} */
export const recipeDelete: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["recipes"],
    summary: "Forget a kept recipe; what was read with it stays as it is",
    params: ofRecipe,
    querystring: inPartnership,
    response: { 204: z.null().meta({ description: "deleted" }), ...orProblem },
  };
  api.delete("/recipes/:recipe", { schema }, async ({ params, query }, reply) => {
    await deleteRecipe(db, query.partnership, params.recipe);
    return reply.code(204).send(null);
  });
};
