import { useQuery } from "@tanstack/react-query";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { recipesQuery } from "../recipes/recipeRequests.ts";
import { recipeWords } from "./recipeWords.ts";

/** Says of a file that was read as an earlier one with the same columns, and what became of the corrections. Nothing at all of any other. */
export function RecipeBanner({ dataset }: { readonly dataset: Dataset }) {
  const { from } = dataset.recipe;
  const recipes = useQuery({ ...recipesQuery(dataset.partnership), enabled: from !== undefined });
  if (from === undefined) return null;
  const usedAt = recipes.data?.find(({ id }) => id === from.id)?.usedAt ?? null;
  return (
    <section className="notice" aria-labelledby="recipe-title">
      <h2 id="recipe-title">Read as before</h2>
      <p>{recipeWords(from.name, usedAt, dataset.reading.fixed)}</p>
    </section>
  );
}
