import type { ReactElement } from "react";
import type { DuplicatesProgress } from "../api/duplicates.ts";
import { LongWork } from "../data/LongWork.tsx";

type ComparingProps = { readonly progress: DuplicatesProgress | null; readonly onCancel: () => void };

/** Stands where the pairs will be while listings are compared. */
export function Comparing({ progress, onCancel }: ComparingProps): ReactElement {
  return (
    <div className="waiting">
      <output className="hint said">Comparing listings…</output>
      <LongWork progress={progress} label="Comparisons done" onCancel={onCancel} />
      {["first", "second", "third", "fourth"].map((line) => (
        <div key={line} className="skeleton" />
      ))}
    </div>
  );
}
