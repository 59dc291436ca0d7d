import { useQuery } from "@tanstack/react-query";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import { recipeSignature } from "../../../importers/match/recipeSignature.ts";
import { recipesQuery } from "../recipes/recipeRequests.ts";

/** The recipe that the server will read a file with, because an earlier one had the same columns; undefined where there is none. `columns` is null while they are not known. */
export function useKnownRecipe(
  partnership: PartnershipId,
  columns: readonly { readonly name: string }[] | null,
): KeptRecipe | undefined {
  const recipes = useQuery({ ...recipesQuery(partnership), enabled: columns !== null });
  if (columns === null || columns.length === 0) return undefined;
  const signature = recipeSignature(columns.map(({ name }) => name));
  return recipes.data?.find((recipe) => recipeSignature(recipe.columns) === signature);
}
