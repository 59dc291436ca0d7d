import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { matchHeader } from "../../../importers/table/header.ts";
import type { Column } from "../../../importers/table/tableKind.ts";
import { namesInFile } from "./namesInFile.ts";

type Wanted = {
  /** For each column of the file: what it is to be read as. No column of the kind twice. */
  readonly readAs: readonly (string | null)[];
  readonly constants: Readonly<Record<string, string>>;
};

/**
 * The fewest choices with which a file is read as wanted: what its names say need not be said again, so that the recipe stays short. A column that is not to be used though its
 * name says otherwise is said to be blank in every row.
 */
export function leastChoices(
  names: readonly string[],
  columns: readonly Column[],
  { readAs, constants: said }: Wanted,
): Required<Pick<ReadingChoices, "columns" | "constants">> {
  const cells = namesInFile(names);
  const chosen: Record<string, string> = {};
  const constants: Record<string, string> = {};
  const wanted = new Map<string, number>();
  for (const [place, column] of readAs.entries()) if (column !== null) wanted.set(column, place);
  for (const { name } of columns) {
    const text = said[name]?.trim() ?? "";
    if (text !== "" && !wanted.has(name)) constants[name] = text;
  }
  // Every choice may free a name for another column, so the header is matched anew until it says what is wanted.
  for (;;) {
    const { places, doubled } = matchHeader(cells, columns, { columns: chosen, constants });
    const wrong = columns.find(({ name }) => places.get(name) !== wanted.get(name) || doubled.includes(name));
    if (wrong === undefined) return { columns: chosen, constants };
    const place = wanted.get(wrong.name);
    if (place === undefined) constants[wrong.name] = "";
    else chosen[wrong.name] = names[place] ?? "";
  }
}
