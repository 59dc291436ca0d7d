import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import type { NewRecipe } from "../../../domain/contract/newRecipe.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { type KeptRecipe, keptRecipeSchema } from "../../../domain/contract/recipe.ts";
import { command, request } from "../../api/request.ts";

/** The recipes that are kept for the next file, the last used first. */
export function recipesQuery(partnership: PartnershipId) {
  return queryOptions({
    queryKey: ["recipes", partnership],
    queryFn: ({ signal }) => request(z.array(keptRecipeSchema), "/recipes", { partnership }, { signal }),
  });
}

/** Keeps a recipe that was downloaded elsewhere, in the place of the one for the same columns. */
export function importRecipe(partnership: PartnershipId, recipe: NewRecipe): Promise<KeptRecipe> {
  return request(
    keptRecipeSchema,
    "/recipes",
    { partnership },
    { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(recipe) },
  );
}

/** Forgets a recipe for good. Datasets that were read with it stay as they are. */
export function deleteRecipe(partnership: PartnershipId, { id }: Pick<KeptRecipe, "id">): Promise<void> {
  return command(`/recipes/${id}`, { partnership }, { method: "DELETE" });
}
