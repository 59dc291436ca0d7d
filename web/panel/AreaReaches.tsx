import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { OtherReaches, type ReachOutcome } from "./OtherReaches.tsx";

/** The chosen area with shorter and longer radii beside those set. One without a score may have one with other radii, which reach other offers. */
export function AreaReaches({ gap }: { readonly gap: Gap }): ReactElement | null {
  const scores = [gap.gapScore, gap.shorterReach?.gapScore ?? null, gap.longerReach?.gapScore ?? null];
  if (scores.every((score) => score === null)) return null;
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
