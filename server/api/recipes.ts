import { keptRecipeSchema } from "../../domain/contract/recipe.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { recipes as allRecipes } from "../store/recipe/recipes.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /recipes */
export const recipes: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["recipes"],
    summary: "Kept recipes: how files with certain columns are read, the last used first",
    querystring: inPartnership,
    response: { 200: keptRecipeSchema.array(), ...orProblem },
  };
  api.get("/recipes", { schema }, async ({ query }) => {
    const { id } = await findPartnership(db, query.partnership);
    return allRecipes(db, id);
  });
};
