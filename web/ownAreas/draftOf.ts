import { areaCodeSchema } from "../../domain/contract/area.ts";
import type { OwnArea } from "../../domain/contract/ownArea.ts";
import { drawnFrom } from "./drawnFrom.ts";
import { emptyOwnAreaDraft, type OwnAreaDraft } from "./ownAreaDraft.ts";

/** An own area as it is now, to be changed. */
export function draftOf({ madeBy, madeOf, name, parts, outline }: OwnArea): OwnAreaDraft {
  const drawn = madeBy === "drawn" && outline !== null ? drawnFrom(outline) : null;
  return {
    ...emptyOwnAreaDraft,
    how: madeBy,
    kind: madeOf,
    name,
    codes: parts.map(({ code }) => areaCodeSchema.parse(code)),
    // What can be drawn on is what is drawn, and may be cleared; anything else stays as it was.
    ...(drawn === null ? { outline } : { drawn }),
  };
}
