import { newRecipeSchema } from "../../domain/contract/newRecipe.ts";
import { keptRecipeSchema } from "../../domain/contract/recipe.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { writeRecipe } from "../store/recipe/writeRecipe.ts";
import type { Route } from "./api.ts";
import { recipeLimit } from "./recipeLimit.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /recipes */
export const recipeImport: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["recipes"],
    summary: "Keep a recipe that was exported, in the place of the one that is kept for the same columns",
    querystring: inPartnership,
    body: newRecipeSchema,
    response: { 201: keptRecipeSchema, ...orProblem },
  };
  api.post("/recipes", { schema, bodyLimit: recipeLimit }, async ({ query, body }, reply) => {
    const { id } = await findPartnership(db, query.partnership);
    return reply.code(201).send(await writeRecipe(db, id, body));
  });
};
