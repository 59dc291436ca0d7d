import type { ReactElement } from "react";
import type { Cut } from "../../views/breaks/cut.ts";
import { wayWords } from "../../views/breaks/wayWords.ts";

type Props = {
  readonly way: Cut["way"];
  /** What the breaks were cut for, where that is something else than what is shown. */
  readonly cutFor: string | null;
  readonly onCutAnew: () => void;
};

/** Where breaks that somebody chose come from, and the way to have them cut anew once something else is shown. Own breaks stay as they were typed. */
export function BreaksLine({ way, cutFor, onCutAnew }: Props): ReactElement | null {
  if (way === "usual") return null;
  return (
    <p className="small legend__breaks">
      {cutFor === null ? `${wayWords[way]}. ` : `Classes were cut for ${cutFor}. `}
      {cutFor !== null && way !== "own" && (
        <button type="button" className="button button--second button--small" onClick={onCutAnew}>
          Cut anew for what is shown
        </button>
      )}
    </p>
  );
}
