import { type Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import type { KeptRecipe } from "../../domain/contract/recipe.ts";
import { findRecipe } from "../store/recipe/findRecipe.ts";
import { recipes } from "../store/recipe/recipes.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { said } from "./said.ts";
import { textTable } from "./textTable.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas recipes`: lists how files with certain columns are read, or writes one recipe as JSON. */
export function addRecipes(program: Command): void {
  program
    .command("recipes")
    .description("list the kept recipes (how files with certain columns are read), the last used first, or export one")
    .option(...partnershipOption)
    .option("--export <recipe>", "write this one as JSON, for `--recipe` or for another partnership", recipeId)
    .addHelpText(
      "after",
      "\nExample:\n  atlas recipes --export 0f6c… > libraries.recipe.json\n  atlas check libraries-2027.csv --recipe libraries.recipe.json",
    )
    .action((options: { partnership?: string; export?: string }, command: Command) =>
      withDatabase(async ({ db }) => {
        const { id } = await choosePartnership(db, options.partnership, command);
        if (options.export !== undefined) {
          said.answer(JSON.stringify(await findRecipe(db, id, options.export), null, 2));
          return;
        }
        const rows = (await recipes(db, id)).map(lineOf);
        said.answer(
          rows.length === 0
            ? `The partnership ${id} has no recipes yet. One is kept when a file is published for which you have said something.`
            : textTable(["id", "kind", "columns", "fixes", "last used", "name"], rows),
        );
      }),
    );
}

function lineOf({ id, name, columns, recipe, usedAt }: KeptRecipe): string[] {
  const fixes = recipe.fixes === undefined ? "0" : String(recipe.fixes.length);
  return [id, recipe.kind, String(columns.length), fixes, usedAt.slice(0, 10), name];
}

function recipeId(text: string): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) throw new InvalidArgumentError("Expected the id of a recipe, as `atlas recipes` lists it.");
  return id.data;
}
