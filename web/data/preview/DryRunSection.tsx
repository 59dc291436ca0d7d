import { useRef } from "react";
import { DryRunAnswer } from "./DryRunAnswer.tsx";
import { DryRunProgressBar } from "./DryRunProgressBar.tsx";
import { levelWritten } from "./levelWritten.ts";
import type { DryRunControl, DryRunState } from "./useDryRun.ts";

/** The dry run: how far it is, what it found, or why there is none. Whoever stops or repeats it keeps the focus here. */
export function DryRunSection({ control: { state, again, cancel } }: { readonly control: DryRunControl }) {
  const box = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes with what it did; without this the focus would be lost.
  const keepFocus = (act: () => void) => () => {
    act();
    box.current?.focus();
  };
  return (
    <section className="wide" aria-labelledby="dry-run-title">
      <h2 ref={box} id="dry-run-title" tabIndex={-1}>
        What would happen
      </h2>
      <output className="unseen">{saidOf(state)}</output>
      {state.type === "working" && <DryRunProgressBar progress={state.progress} onCancel={keepFocus(cancel)} />}
      {state.type === "known" && <DryRunAnswer dryRun={state.dryRun} />}
      {state.type === "failed" && (
        <div className="inset" role="alert">
          <p>
            <strong>The dry run could not be made.</strong> {state.reason}
          </p>
          <AgainButton onPress={keepFocus(again)} />
        </div>
      )}
      {state.type === "stopped" && (
        <div className="inset">
          <p>The dry run was stopped. Nothing was changed.</p>
          <AgainButton onPress={keepFocus(again)} />
        </div>
      )}
    </section>
  );
}

function AgainButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" className="button button--second" onClick={onPress}>
      Make the dry run again
    </button>
  );
}

/** Said aloud: that it began, and what came of it. */
function saidOf(state: DryRunState): string {
  switch (state.type) {
    case "working":
      return "Making the dry run.";
    case "known":
      return `The dry run is done. ${state.dryRun.levels.map(levelWritten).join(" ")}`;
    case "failed":
    case "stopped":
      return "";
    default:
      return state satisfies never;
  }
}
