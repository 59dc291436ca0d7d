import { z } from "zod";
import { keptRecipeSchema, recipeSchema } from "./recipe.ts";

/** A recipe to be kept: as it was exported, with or without the id and the date that it had where it comes from. */
export const newRecipeSchema = keptRecipeSchema
  .extend({
    name: z.string().trim().min(1).max(300),
    columns: z.array(z.string().max(10_000)).min(1).max(5000),
    recipe: recipeSchema,
  })
  .partial({ id: true, usedAt: true })
  .meta({ id: "NewRecipe" });
export type NewRecipe = z.infer<typeof newRecipeSchema>;
