import { keptRecipeSchema } from "../../domain/contract/recipe.ts";
import { findRecipe } from "../store/recipe/findRecipe.ts";
import type { Route } from "./api.ts";
import { ofRecipe } from "./recipeOf.ts";
import { recipeText } from "./recipeText.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /recipes/{recipe} */
export const recipeFile: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["recipes"],
    summary: "A kept recipe as a file of readable JSON, to be kept elsewhere or imported again",
    params: ofRecipe,
    querystring: inPartnership,
    response: {
      200: { description: "The recipe", content: { "application/json": { schema: keptRecipeSchema } } },
      ...orProblem,
    },
  };
  api.get("/recipes/:recipe", { schema }, async ({ params, query }, reply) => {
    const recipe = await findRecipe(db, query.partnership, params.recipe);
    return reply
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`${recipe.name}.recipe.json`)}`)
      .type("application/json; charset=utf-8")
      .serializer(recipeText)
      .send(recipe);
  });
};
