import { type ReactElement, useEffect, useRef, useState } from "react";
import { numberWritten } from "../data/written.ts";
import type { OverlapsStanding } from "./useOverlaps.ts";

type Props = {
  readonly standing: Extract<OverlapsStanding, { type: "working" | "stopped" }>;
  readonly onStart: () => void;
  readonly onCancel: () => void;
};

export const workingWords = "Looking for offers whose learners are the same people…";
export const stoppedWords = "Stopped before the overlaps were worked out.";

/** What takes longer than this shows how far it is and can be stopped; what does not would only flicker. */
const longMs = 1000;

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
          <Progress progress={standing.progress} onCancel={keepFocus(onCancel)} />
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

type ProgressProps = {
  readonly progress: Extract<OverlapsStanding, { type: "working" }>["progress"];
  readonly onCancel: () => void;
};

function Progress({ progress, onCancel }: ProgressProps): ReactElement | null {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className="finding__progress">
      {progress !== null && (
        <>
          <progress value={progress.done} max={progress.of} aria-label="How much is worked out" />
          <span className="numeric small">
            {numberWritten(progress.done)} of {numberWritten(progress.of)}
          </span>
        </>
      )}
      <button className="button button--second button--small" type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
