import { type ReactElement, useRef } from "react";
import { LongWork } from "../data/LongWork.tsx";
import type { OverlapsStanding } from "./useOverlaps.ts";

type Props = {
  readonly standing: Extract<OverlapsStanding, { type: "working" | "stopped" }>;
  readonly onStart: () => void;
  readonly onCancel: () => void;
};

export const workingWords = "Looking for offers whose learners are the same people…";
export const stoppedWords = "Stopped before the overlaps were worked out.";

/** Stands where the overlaps will be while they are worked out, with how far that is; or says that it was stopped, with the way to go on. */
export function FindingLine({ standing, onStart, onCancel }: Props): ReactElement {
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with what it did; without this the focus would be lost.
  const keepFocus = (act: () => void) => () => {
    act();
    line.current?.focus();
  };
  return (
    <div ref={line} className="finding wide" tabIndex={-1}>
      {standing.type === "working" ? (
        <>
          <p>{workingWords}</p>
          <LongWork progress={standing.progress} label="How much is worked out" onCancel={keepFocus(onCancel)} />
        </>
      ) : (
        <>
          <p>{stoppedWords}</p>
          <button className="button button--second" type="button" onClick={keepFocus(onStart)}>
            Work them out
          </button>
        </>
      )}
    </div>
  );
}
