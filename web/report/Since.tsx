import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { ReportSummary } from "../../domain/contract/report.ts";
import { reportSinceQuery } from "../api/reports.ts";

/** What has changed since a report was made, and the way to a new one that says what that did to the figures. */
export function Since({ report }: { readonly report: ReportSummary }): ReactElement {
  const { id, partnership } = report;
  const since = useQuery(reportSinceQuery(partnership, id));
  return (
    <section className="inset" aria-labelledby="since-heading">
      <h2 id="since-heading">Changed since</h2>
      <p>This report stays as it is. A report made now would rest on something else:</p>
      {since.isSuccess && (
        <ul>
          {since.data.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <Link to="/p/$partnership/reports/new" params={{ partnership }} search={{ since: id }}>
        Make a new report that says what changed since
      </Link>
    </section>
  );
}
