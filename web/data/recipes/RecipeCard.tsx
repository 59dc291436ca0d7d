import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import { apiAddress } from "../../api/request.ts";
import { ConfirmedButton } from "../ConfirmedButton.tsx";
import { kindTitle } from "../kindTitle.ts";
import { countWritten, dateWritten, listWritten } from "../written.ts";
import { deleteRecipe } from "./recipeRequests.ts";
import { RecipeSteps } from "./RecipeSteps.tsx";
import { stepsCounted } from "./stepsCounted.ts";

type RecipeCardProps = {
  readonly partnership: PartnershipId;
  readonly kept: KeptRecipe;
  readonly onDone: () => void;
};

/** One kept recipe: what it is for, what it does, and the ways to take it away or forget it. */
export function RecipeCard({ partnership, kept, onDone }: RecipeCardProps) {
  const { id, name, columns, recipe, usedAt } = kept;
  const steps = stepsCounted(recipe);
  return (
    <article className="card" aria-labelledby={`recipe-${id}`}>
      <h2 id={`recipe-${id}`} className="card__name">
        <bdi>{name}</bdi>
      </h2>
      <p>
        Read as {kindTitle(recipe.kind)}
        {steps.length > 0 && `, with ${listWritten(steps)}`}. Last used {dateWritten(usedAt)}, for a file with{" "}
        {countWritten(columns.length, "column")}.
      </p>
      <RecipeSteps kept={kept} />
      <div className="buttons">
        <a
          className="button button--second button--small"
          href={apiAddress(`/recipes/${id}`, { partnership })}
          download={`${name}.recipe.json`}
        >
          Download as JSON
          <span className="unseen">
            {" "}
            the recipe <bdi>{name}</bdi>
          </span>
        </a>
        <ConfirmedButton
          label={
            <>
              Delete
              <span className="unseen">
                {" "}
                the recipe <bdi>{name}</bdi>
              </span>
            </>
          }
          question={
            <>
              Delete the recipe “<bdi>{name}</bdi>” for good?
            </>
          }
          consequence={
            <p>The next file with these columns is read as if it were the first. What is published stays as it is.</p>
          }
          action="Delete the recipe"
          act={() => deleteRecipe(partnership, kept)}
          onDone={onDone}
        />
      </div>
    </article>
  );
}
