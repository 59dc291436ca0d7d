import { type ReactElement, useEffect, useState } from "react";
import { numberWritten } from "../data/written.ts";
import type { SureProgress } from "../api/howSure.ts";

type Props = { readonly progress: SureProgress | null; readonly drawn: string; readonly onCancel: () => void };

/** What takes longer than this shows how far it is and can be stopped; what does not would only flicker. */
const longMs = 1000;

/** How far the draws are, once they take longer than a second. */
export function DrawProgress({ progress, drawn, onCancel }: Props): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <span>Working out how sure this is ({drawn})…</span>
      {isLong && (
        <>
          {progress !== null && (
            <>
              <progress className="how-sure__bar" value={progress.done} max={progress.of} aria-label="Draws done" />
              <span className="numeric">
                {numberWritten(progress.done)} of {numberWritten(progress.of)}
              </span>
            </>
          )}
          <button className="button button--second button--small" type="button" onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
    </>
  );
}
