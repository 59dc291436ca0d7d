import { type ReactElement, useEffect, useState } from "react";
import { numberWritten } from "./written.ts";
import "./longWork.css";

type LongWorkProps = {
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** What the bar measures, for those who hear it. */
  readonly label: string;
  readonly onCancel: () => void;
};

/** What takes longer than this shows how far it is and can be stopped; what does not would only flicker. */
const longMs = 1000;

/** How far a piece of work is, and the way to stop it, once it takes longer than a second. */
export function LongWork({ progress, label, onCancel }: LongWorkProps): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="long-work">
      {isLong && progress !== null && (
        <>
          <progress className="long-work__bar" value={progress.done} max={progress.of} aria-label={label} />
          <span className="numeric">
            {numberWritten(progress.done)} of {numberWritten(progress.of)}
          </span>
        </>
      )}
      {isLong && (
        <button className="button button--second button--small" type="button" onClick={onCancel}>
          Cancel
        </button>
      )}
    </div>
  );
}
