import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import type { Header } from "./header.ts";
import type { TableKind } from "./tableKind.ts";

/** What the analyst has said that changes nothing: about columns that this kind does not have, or that this file does not have. Null when all of it counts. */
export function unusedChoices(
  kind: TableKind,
  header: Header,
  { columns = {}, constants = {} }: ReadingChoices,
): FileProblem | null {
  const known = new Set(kind.columns.map(({ name }) => name));
  const unknown = [...Object.keys(columns), ...Object.keys(constants)].filter((column) => !known.has(column));
  const chosen = Object.entries(columns).filter(([column]) => known.has(column));
  const absent = chosen.filter(([column]) => header.reasons.get(column) !== "chosen by hand").map(([, name]) => name);
  const sentences = [
    ...(unknown.length === 0 ? [] : [`${kind.title} have no column called ${list(unknown)}.`]),
    ...(absent.length === 0 ? [] : [`The file has no column called ${list(absent)}.`]),
  ];
  if (sentences.length === 0) return null;
  return {
    type: "choices without effect",
    message: `Some of what was chosen for this file changes nothing. ${sentences.join(" ")}`,
    mend: "Choose the columns again.",
  };
}

function list(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `'${name}'`).join(", ");
}
