import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, type RefObject, useState } from "react";
import type { ReportProgress, ReportQuestion } from "../../domain/contract/report.ts";
import { makeReport, previewQuery } from "../api/reports.ts";
import { ErrorSummary } from "../data/ErrorSummary.tsx";
import { DocumentView } from "./document/DocumentView.tsx";
import { MakingReport } from "./MakingReport.tsx";
import { useLongTask } from "./useLongTask.ts";

type Props = {
  readonly partnership: string;
  readonly question: ReportQuestion;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onKept: () => void;
  readonly onBack: () => void;
};

/** The report as it would be kept now, and the button that keeps it. */
export function PreviewStep({ partnership, question, heading, onKept, onBack }: Props): ReactElement {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  const preview = useQuery(previewQuery(partnership, question, setProgress));
  const keeping = useLongTask(
    (long) => makeReport(partnership, question, long),
    async ({ id }) => {
      onKept();
      await queries.invalidateQueries({ queryKey: ["reports", partnership] });
      const params = { partnership, report: id };
      await navigate({ to: "/p/$partnership/reports/$report", params, search: { made: "yes" } });
    },
  );
  const failed = preview.error ?? keeping.error;
  return (
    <>
      <ErrorSummary errors={failed === null ? [] : [{ field: null, message: failed.message }]} />
      <h1 ref={heading} tabIndex={-1}>
        Look at the report
      </h1>
      {preview.isFetching && <MakingReport progress={progress} onCancel={onBack} />}
      {preview.isSuccess && (
        <>
          <p>This is what will be kept. Files to take away are made from it once it is kept.</p>
          <div className="report-paper">
            <DocumentView document={preview.data} />
          </div>
        </>
      )}
      {keeping.isPending && <MakingReport progress={keeping.progress} onCancel={keeping.cancel} />}
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={!preview.isSuccess || keeping.isPending}
          onClick={() => keeping.start()}
        >
          {keeping.isPending ? "Keeping the report…" : "Keep this report"}
        </button>
        <button type="button" className="button button--second" disabled={keeping.isPending} onClick={onBack}>
          Change the answers
        </button>
      </div>
    </>
  );
}
