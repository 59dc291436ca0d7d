import type { ReactElement } from "react";
import type { ReportProgress } from "../../domain/contract/report.ts";
import { LongWork } from "../data/LongWork.tsx";

type Props = { readonly progress: ReportProgress | null; readonly onCancel: () => void };

/** What is being done for a report and how far it is, said aloud only when the step changes. */
export function MakingReport({ progress, onCancel }: Props): ReactElement {
  const step = progress?.step ?? "Making the report";
  return (
    <div className="inset">
      <output className="said">{step}…</output>
      <LongWork progress={progress} label={step} onCancel={onCancel} />
    </div>
  );
}
