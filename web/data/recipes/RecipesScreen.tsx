import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { ErrorSummary, type FormError } from "../ErrorSummary.tsx";
import { Failed } from "../Failed.tsx";
import { SuccessBanner } from "../SuccessBanner.tsx";
import { usePartnershipId } from "../usePartnershipId.ts";
import { Waiting } from "../Waiting.tsx";
import { ImportRecipe } from "./ImportRecipe.tsx";
import { RecipeCard } from "./RecipeCard.tsx";
import { recipesQuery } from "./recipeRequests.ts";
import "../data.css";

/** How files with certain columns are read, kept for the next one: to look at, take away, bring in and delete. */
export function RecipesScreen() {
  const partnership = usePartnershipId();
  const found = useQuery(recipesQuery(partnership));
  const [done, setDone] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  usePageTitle("Recipes", errors.length > 0);
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/data" params={{ partnership }}>
        Back to data
      </Link>
      <ErrorSummary errors={errors} />
      <SuccessBanner message={done} />
      <h1>Recipes</h1>
      <p>
        When a file is published, what its columns mean, what was replaced and what was answered is kept. The next file
        with the same columns is read in the same way.
      </p>
      {found.isPending && <Waiting what="the recipes" lines={4} />}
      {found.isError && <Failed what="The recipes" error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && found.data.length === 0 && (
        <p>There are none yet. Publish a file whose columns or values you have changed, or import a recipe.</p>
      )}
      {found.isSuccess && found.data.length > 0 && (
        <ul className="cards">
          {found.data.map((kept) => (
            <li key={kept.id}>
              <RecipeCard
                partnership={partnership}
                kept={kept}
                onDone={() => {
                  setErrors([]);
                  setDone(`The recipe “${kept.name}” is deleted.`);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <ImportRecipe
        partnership={partnership}
        errors={errors}
        onErrors={(next) => {
          setDone(null);
          setErrors(next);
        }}
        onDone={setDone}
      />
    </div>
  );
}
