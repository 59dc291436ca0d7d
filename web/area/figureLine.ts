import type { ReactNode } from "react";
import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import type { TermName } from "../help/terms.ts";

/** One figure of an area at a level: what it is called, the term behind it, and its cell. */
export type FigureLine = {
  readonly key: string;
  readonly title: string;
  readonly term?: TermName;
  readonly strong?: true;
  readonly cell: (level: ScoredLevel) => ReactNode;
};
