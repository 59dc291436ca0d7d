import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { Surroundings } from "../reading.ts";
import type { TableKind } from "./tableKind.ts";

/** How a table is read: as one of which kinds, what somebody has said of it, and what it is checked against. */
export type HowToRead = {
  readonly kinds: readonly TableKind[];
  /** The kind that somebody named; null finds it by the columns. */
  readonly chosen: TableKind | null;
  readonly choices: ReadingChoices;
  readonly surroundings: Surroundings;
  readonly fileName?: string | undefined;
};
