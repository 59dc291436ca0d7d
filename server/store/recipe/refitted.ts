import type { Fix, KeptRecipe, Recipe } from "../../../domain/contract/recipe.ts";
import { recipeSignature } from "../../../importers/match/recipeSignature.ts";

/**
 * A kept recipe as it is to be tried on another file with the same columns. Columns whose names differ only in a year are followed. What is about one file alone is
 * left out, for nobody has said it of this one: dates that were the same in every row, the boundary year where the years in the column names are others now, and
 * corrections of a single row that might meet another place's figure there.
 */
export function refitted({ id, name, columns: former, recipe }: KeptRecipe, columns: readonly string[]): Recipe {
  const { dataDate: _, vintage, constants = {}, columns: chosen = {}, fixes = [], ...same } = recipe;
  const nameNow = nameIn(columns, former);
  const isOfTheseYears = yearsIn(columns) === yearsIn(former);
  const lasts = (column: string) => !datedColumns.has(column) && (isOfTheseYears || !column.endsWith("vintage"));
  return {
    ...same,
    holdOutBadRows: false,
    columns: Object.fromEntries(Object.entries(chosen).map(([column, its]) => [column, nameNow(its)])),
    constants: Object.fromEntries(Object.entries(constants).filter(([column]) => lasts(column))),
    fixes: fixes.filter(isOfAnyFile).map((fix) => ({ ...fix, column: nameNow(fix.column) })),
    ...(vintage !== undefined && isOfTheseYears && { vintage }),
    from: { id, name },
  };
}

const datedColumns = new Set(["period", "published", "starts", "ends", "adults_year"]);

/** In a row of another file a blank, a marker or a number is somebody else's; a misspelt code or name is most likely the same slip again. */
function isOfAnyFile({ row, from }: Fix): boolean {
  if (row === undefined) return true;
  const said = from.replace(/[^\p{L}\d]/gu, "");
  return said.length > 3 && !/^\d+$/.test(said);
}

/** What a column of the former file is called in this one; its former name where that cannot be told. */
function nameIn(columns: readonly string[], former: readonly string[]): (name: string) => string {
  const present = new Set(columns);
  const [now, before] = [byLikeness(columns), byLikeness(former)];
  return (name) => {
    const likeness = recipeSignature([name]);
    const [like, ...others] = now.get(likeness) ?? [];
    const isOnlyOne = others.length === 0 && before.get(likeness)?.length === 1;
    return !present.has(name) && like !== undefined && isOnlyOne ? like : name;
  };
}

function byLikeness(names: readonly string[]): Map<string, string[]> {
  return Map.groupBy(names, (name) => recipeSignature([name]));
}

function yearsIn(names: readonly string[]): string {
  const years = names.flatMap((name) => name.match(/\d+/g) ?? []);
  return years.toSorted().join(" ");
}
