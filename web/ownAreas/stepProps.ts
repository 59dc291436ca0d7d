import type { RefObject } from "react";
import type { OwnAreaDraft } from "./ownAreaDraft.ts";

/** What every step of making an own area is given. */
export type StepProps = {
  readonly partnership: string;
  readonly draft: OwnAreaDraft;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onChange: (changes: Partial<OwnAreaDraft>) => void;
};

/** The kind of area that an own one is made of. */
export type PartKind = NonNullable<OwnAreaDraft["kind"]>;
