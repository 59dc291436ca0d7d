import type { Dataset } from "../../../domain/contract/dataset.ts";
import { countWritten, listWritten } from "../written.ts";
import { columnsOf } from "./columnsOf.ts";

/** Why a file was recognised, in a sentence: the columns that it must have and has. Null where its columns do not tell. */
export function recognisedBy({ kind, reading }: Pick<Dataset, "kind" | "reading">): string | null {
  const needed = new Set(columnsOf(kind).flatMap(({ name, required }) => (required ? [name] : [])));
  const found = reading.columns.filter(({ readAs }) => readAs !== null && needed.has(readAs));
  if (found.length === 0) return null;
  const names = found.slice(0, shown).map(({ name }) => `“${name}”`);
  const more = found.length - names.length;
  return `It has the columns that such a file must have: ${listWritten([
    ...names,
    ...(more === 0 ? [] : [countWritten(more, "other")]),
  ])}.`;
}

const shown = 6;
