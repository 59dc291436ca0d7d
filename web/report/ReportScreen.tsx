import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { reportDocumentQuery, reportsQuery } from "../api/reports.ts";
import { Failed } from "../data/Failed.tsx";
import { SuccessBanner } from "../data/SuccessBanner.tsx";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { Downloads } from "./Downloads.tsx";
import { DocumentView } from "./document/DocumentView.tsx";
import { Since } from "./Since.tsx";
import "../data/data.css";
import "./report.css";

/** A kept report: its files, what has changed since, and the report itself. */
export function ReportScreen() {
  const partnership = usePartnershipId();
  const { report: id } = useParams({ from: "/p/$partnership/reports/$report" });
  const { made } = useSearch({ from: "/p/$partnership/reports/$report" });
  const reports = useQuery(reportsQuery(partnership));
  const document = useQuery(reportDocumentQuery(partnership, id));
  const report = reports.data?.find((one) => one.id === id);
  usePageTitle(document.data?.title ?? "Report");
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/reports" params={{ partnership }}>
        Reports
      </Link>
      <SuccessBanner message={made === "yes" ? "The report is kept. Later uploads do not change it." : null} />
      {document.isPending && <Waiting what="the report" lines={8} />}
      {document.isError && <Failed what="The report" error={document.error} onRetry={() => void document.refetch()} />}
      {document.isSuccess && (
        <>
          <h1>{document.data.title}</h1>
          {report?.isOutdated === true && <Since report={report} />}
          {report !== undefined && <Downloads report={report} />}
          <div className="report-paper">
            <DocumentView document={document.data} />
          </div>
        </>
      )}
    </div>
  );
}
