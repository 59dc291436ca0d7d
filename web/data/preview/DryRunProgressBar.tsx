import { useEffect, useState } from "react";
import { Label, ProgressBar } from "react-aria-components";
import { capitalised } from "../written.ts";
import type { DryRunProgress } from "./dryRunQuery.ts";
import "../upload/upload.css";

type DryRunProgressBarProps = { readonly progress: DryRunProgress | null; readonly onCancel: () => void };

const longMs = 5000;

/** How far a dry run is and what it is doing; what takes past five seconds can be stopped. The room of the bar is kept, so that nothing jumps. */
export function DryRunProgressBar({ progress, onCancel }: DryRunProgressBarProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  const percent = progress === null ? 0 : Math.floor(progress.share * 100);
  const words = progress === null ? "Trying it out: nothing is stored" : `${capitalised(progress.doing)}: ${percent}%`;
  return (
    <>
      <ProgressBar value={percent} className="progress">
        <Label>{words}</Label>
        <div className="progress__track">
          <div className="progress__done" style={{ width: `${percent}%` }} />
        </div>
      </ProgressBar>
      {isLong && (
        <button type="button" className="button button--second" onClick={onCancel}>
          Cancel the dry run
        </button>
      )}
    </>
  );
}
