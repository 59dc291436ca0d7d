import type { ReactElement } from "react";
import { LongWork } from "../data/LongWork.tsx";
import type { SureProgress } from "../api/howSure.ts";

type Props = { readonly progress: SureProgress | null; readonly drawn: string; readonly onCancel: () => void };

/** How far the draws are, once they take longer than a second. */
export function DrawProgress({ progress, drawn, onCancel }: Props): ReactElement {
  return (
    <>
      <span>Working out how sure this is ({drawn})…</span>
      <LongWork progress={progress} label="Draws done" onCancel={onCancel} />
    </>
  );
}
