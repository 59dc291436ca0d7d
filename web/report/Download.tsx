import type { ReactElement } from "react";
import type { ReportSummary } from "../../domain/contract/report.ts";
import { type ReportFormat, reportFormatWords } from "../../domain/contract/reportFormat.ts";
import { prepareFile, reportFileAddress } from "../api/reports.ts";
import { sizeWritten } from "../data/written.ts";
import { MakingReport } from "./MakingReport.tsx";
import { useLongTask } from "./useLongTask.ts";

type Props = { readonly report: ReportSummary; readonly format: ReportFormat };

/** One format: made ready with progress first, then saved by the browser. The bytes are the same each time. */
export function Download({ report, format }: Props): ReactElement {
  const { id, partnership } = report;
  const { title, meaning } = reportFormatWords[format];
  const making = useLongTask(
    (long) => prepareFile(partnership, id, format, long),
    () => window.location.assign(reportFileAddress(partnership, id, format)),
  );
  return (
    <li>
      <button
        type="button"
        className={format === "pack" ? "button" : "button button--second button--small"}
        disabled={making.isPending}
        aria-describedby={`${id}-${format}`}
        onClick={() => making.start()}
      >
        {title}
      </button>{" "}
      <span id={`${id}-${format}`} className="second">
        {meaning}
        {making.result !== null && ` (${sizeWritten(making.result.bytes)})`}
      </span>
      {making.isPending && <MakingReport progress={making.progress} onCancel={making.cancel} />}
      {making.error !== null && (
        <p className="error-text" role="alert">
          {title} was not made. {making.error.message}
        </p>
      )}
    </li>
  );
}
