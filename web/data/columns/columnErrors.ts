import { vintageSchema } from "../../../domain/contract/area.ts";
import type { FormError } from "../ErrorSummary.tsx";
import type { ColumnDraft } from "./columnDraft.ts";
import { columnsOf } from "./columnsOf.ts";

/** What must be put right before the file can be read so, and where. `names` are the columns of the file. */
export function columnErrors(draft: ColumnDraft, names: readonly string[]): FormError[] {
  const { kind, readAs, constants, vintage } = draft;
  if (kind === "") return [{ field: "kind", message: "Choose what the file is" }];
  const errors: FormError[] = [];
  for (const { name, required } of columnsOf(kind)) {
    const places = [...readAs.keys()].filter((place) => readAs[place] === name);
    const second = places[1];
    if (second !== undefined) {
      const both = places.map((place) => `“${names[place]}”`).join(" and ");
      errors.push({ field: `column-${second}`, message: `${both} cannot both be read as ${name}` });
    }
    if (required && places.length === 0 && (constants[name] ?? "").trim() === "") {
      const message = `Choose the column that holds ${name}, or write what is the same in every row`;
      errors.push({ field: `needed-${name}`, message });
    }
  }
  if (vintage !== "" && !vintageSchema.safeParse(vintage).success) {
    errors.push({ field: "vintage", message: "The boundary year must be four digits, for example 2021" });
  }
  return errors;
}
