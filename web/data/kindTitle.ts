import { kinds } from "../../importers/kinds.ts";

/** The words for a kind that a dataset was read as; one that is no longer known keeps its name. */
export function kindTitle(name: string): string {
  return kinds.find((kind) => kind.name === name)?.title ?? name;
}
