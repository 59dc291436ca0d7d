import { type ReactElement, useRef } from "react";
import { usualDraws } from "../address/mapAddress.ts";
import { LongWork } from "../data/LongWork.tsx";
import { numberWritten } from "../data/written.ts";
import type { Ranges } from "./useRanges.ts";

/** The button that draws the ranges, how far they are, or what the ranges in the table then are. */
export function RangesLine({ ranges }: { readonly ranges: Ranges }): ReactElement | null {
  const { state, error, progress } = ranges;
  const line = useRef<HTMLDivElement>(null);
  if (state === "none to draw") return null;
  // The button that was pressed goes with what it did; without this the focus would be lost.
  const keepFocus = (act: () => void) => () => {
    act();
    line.current?.focus();
  };
  return (
    <div ref={line} className="ranges-line" tabIndex={-1}>
      <output className="said">
        {state === "working" && "Working out how sure the figures are…"}
        {state === "known" &&
          `In brackets: what nine of ten of ${numberWritten(usualDraws.draws)} draws lie between; behind the need, its own interval.`}
      </output>
      {state === "working" && <LongWork progress={progress} label="Draws done" onCancel={keepFocus(ranges.cancel)} />}
      {error !== null && <p role="alert">{error.message}</p>}
      {state === "off" && (
        <button type="button" className="button button--second button--small" onClick={keepFocus(ranges.start)}>
          {error === null ? `Work out how sure this is (${numberWritten(usualDraws.draws)} draws)` : "Try again"}
        </button>
      )}
    </div>
  );
}
