import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, FileTrigger } from "react-aria-components";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { FormError } from "../ErrorSummary.tsx";
import { FieldError } from "../FieldError.tsx";
import { recipeIn } from "./recipeIn.ts";
import { importRecipe, recipesQuery } from "./recipeRequests.ts";

type ImportRecipeProps = {
  readonly partnership: PartnershipId;
  readonly errors: readonly FormError[];
  readonly onErrors: (errors: readonly FormError[]) => void;
  readonly onDone: (message: string) => void;
};

/** Brings in a recipe that was downloaded here or in another Atlas. */
export function ImportRecipe({ partnership, errors, onErrors, onDone }: ImportRecipeProps) {
  const queries = useQueryClient();
  const bringing = useMutation({
    mutationFn: async (file: File) => importRecipe(partnership, await recipeIn(file)),
    onSuccess: async (kept) => {
      onErrors([]);
      await queries.invalidateQueries({ queryKey: recipesQuery(partnership).queryKey });
      onDone(`The recipe “${kept.name}” is imported. The next file with its columns is read with it.`);
    },
    onError: (error) => onErrors([{ field: "import-recipe", message: error.message }]),
  });
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">Import a recipe</h2>
      <div className={`field ${errors.length > 0 ? "field--error" : ""}`}>
        <p id="import-hint" className="hint">
          A JSON file as it was downloaded from this page. It takes the place of the recipe for the same columns.
        </p>
        <FieldError id="import-error" message={errors[0]?.message} />
        <div>
          <FileTrigger
            acceptedFileTypes={["application/json", ".json"]}
            onSelect={(files) => {
              const file = files?.[0];
              if (file !== undefined) bringing.mutate(file);
            }}
          >
            <Button
              id="import-recipe"
              className="button button--second"
              aria-describedby="import-hint import-error"
              isDisabled={bringing.isPending}
            >
              {bringing.isPending ? "Importing…" : "Choose a recipe to import"}
            </Button>
          </FileTrigger>
        </div>
      </div>
    </section>
  );
}
