import { type ReactElement, useEffect, useState } from "react";
import type { DuplicatesProgress } from "../api/duplicates.ts";
import { numberWritten } from "../data/written.ts";

type ComparingProps = { readonly progress: DuplicatesProgress | null; readonly onCancel: () => void };

/** What takes longer than this shows how far it is and can be stopped; what does not would only flicker. */
const longMs = 1000;

/** Stands where the pairs will be while listings are compared. */
export function Comparing({ progress, onCancel }: ComparingProps): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting">
      <output className="hint said">Comparing listings…</output>
      {isLong && (
        <div className="buttons">
          {progress !== null && (
            <>
              <progress value={progress.done} max={progress.of} aria-label="Comparisons done" />
              <span className="numeric">
                {numberWritten(progress.done)} of {numberWritten(progress.of)}
              </span>
            </>
          )}
          <button type="button" className="button button--second button--small" onClick={onCancel}>
            Cancel
          </button>
        </div>
      )}
      {["first", "second", "third", "fourth"].map((line) => (
        <div key={line} className="skeleton" />
      ))}
    </div>
  );
}
