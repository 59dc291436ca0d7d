import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reportsQuery } from "../api/reports.ts";
import { Failed } from "../data/Failed.tsx";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { ReportCard } from "./ReportCard.tsx";
import "../data/data.css";
import "./report.css";

/** The reports that a partnership has kept, newest first, and the way to make one. */
export function ReportsScreen() {
  const partnership = usePartnershipId();
  const reports = useQuery(reportsQuery(partnership));
  usePageTitle("Reports");
  return (
    <div className="page">
      <h1>Reports</h1>
      <p>
        A gap report says where need goes unmet and how sure that is, for a board to read and an analyst to check. It is
        kept as it was made, and comes as a web page, PDF, spreadsheets, data and maps.
      </p>
      <Link className="button" to="/p/$partnership/reports/new" params={{ partnership }}>
        Make a gap report
      </Link>
      {reports.isPending && <Waiting what="the reports" lines={4} />}
      {reports.isError && <Failed what="The reports" error={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.isSuccess && reports.data.length === 0 && <p className="inset">None has been kept yet.</p>}
      {reports.isSuccess && reports.data.length > 0 && (
        <ul className="reports" aria-label="Kept reports">
          {reports.data.map((report) => (
            <li key={report.id}>
              <ReportCard report={report} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
