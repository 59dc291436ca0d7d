import type { Dataset } from "../../../domain/contract/dataset.ts";
import { DownloadIssues } from "./DownloadIssues.tsx";
import { IssueFilter } from "./IssueFilter.tsx";
import { IssuePages } from "./IssuePages.tsx";
import { IssueTable } from "./IssueTable.tsx";
import { useIssuePage } from "./useIssuePage.ts";

/** Every issue of a dataset, page by page, and all of them as a file. The address holds what is listed. Nothing at all when there are none. */
export function IssueSection({ dataset }: { readonly dataset: Dataset }) {
  const { address, found, show } = useIssuePage(dataset);
  if (found.data === undefined || found.data.counts.length === 0) return null;
  const { counts, issues, total } = found.data;
  return (
    <section aria-labelledby="issues-title">
      <h2 id="issues-title">Every problem, row by row</h2>
      <DownloadIssues dataset={dataset} count={counts.reduce((sum, { count }) => sum + count, 0)} />
      <IssueFilter counts={counts} address={address} onChange={show} />
      {issues.length > 0 && (
        <div aria-busy={found.isPlaceholderData}>
          <IssueTable issues={issues} />
        </div>
      )}
      <IssuePages total={total} page={address.page ?? 1} onChange={(page) => show({ ...address, page })} />
    </section>
  );
}
