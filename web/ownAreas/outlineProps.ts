import type { OwnAreaDraft } from "./ownAreaDraft.ts";
import type { PartKind } from "./stepProps.ts";

/** What an outline needs that ticks areas of a kind. */
export type OutlineProps = {
  readonly partnership: string;
  readonly kind: PartKind;
  readonly draft: OwnAreaDraft;
  readonly onChange: (changes: Partial<OwnAreaDraft>) => void;
  /** Told which areas lie near the line, so that they can be looked at again. */
  readonly onNearEdge: (codes: readonly string[]) => void;
};
