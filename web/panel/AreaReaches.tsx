import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { OtherReaches, type ReachOutcome } from "./OtherReaches.tsx";

/** The chosen area with shorter and longer radii beside those set. An area without a score has none with other radii either. */
export function AreaReaches({ gap }: { readonly gap: Gap }): ReactElement | null {
  if (gap.gapScore === null) return null;
  return (
    <OtherReaches
      shorter={outcome(gap.shorterReach)}
      asSet={{ ...gap, comesTo: gap.class }}
      longer={outcome(gap.longerReach)}
      lastColumn="Class"
    />
  );
}

function outcome(reach: Gap["shorterReach"]): ReachOutcome | null {
  return reach && { ...reach, comesTo: reach.class };
}
