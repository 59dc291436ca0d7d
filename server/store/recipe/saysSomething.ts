import type { ReadingChoices } from "../../../domain/contract/recipe.ts";

/** Whether the analyst has said anything of how the file is to be read. A recognised kind is none of their saying; `kind` counts only where it was chosen. */
export function saysSomething(choices: ReadingChoices): boolean {
  return (choices.kind !== undefined && choices.kind !== "") || isWorthKeeping(choices);
}

/** Whether a recipe has more in it than the kind, so that it is worth keeping for the next file. */
export function isWorthKeeping({
  columns = {},
  constants = {},
  answers = {},
  fixes = [],
  level,
  areaType,
  vintage,
  assumePlaces = false,
}: ReadingChoices): boolean {
  const saidByName = [columns, constants, answers].some((said) => Object.keys(said).length > 0);
  const saidOfFile = [level, areaType, vintage].some((said) => said !== undefined);
  return saidByName || saidOfFile || fixes.length > 0 || assumePlaces;
}
