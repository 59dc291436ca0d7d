import type { Dataset } from "../../../domain/contract/dataset.ts";
import { DownloadIssues } from "./DownloadIssues.tsx";
import { IssueFilter } from "./IssueFilter.tsx";
import { MendingNews } from "./MendingNews.tsx";
import { RowList } from "./RowList.tsx";
import { useIssuePage } from "./useIssuePage.ts";
import type { Mending } from "./useMending.ts";
import { ValueList } from "./ValueList.tsx";
import "./problems.css";

type ProblemListProps = { readonly dataset: Dataset; readonly mending: Mending };

/** Every problem, equal values together or row by row, each with the way to mend it here. What was mended last is said above the list, where the focus goes. */
export function ProblemList({ dataset, mending }: ProblemListProps) {
  const { address, found, show } = useIssuePage(dataset);
  const counts = found.data?.counts ?? [];
  return (
    <section className="wide" aria-labelledby="issues-title">
      <h2 id="issues-title">Mend them here</h2>
      <MendingNews mending={mending} />
      {counts.length > 0 && (
        <>
          <p>
            Each replacement is kept apart from the file, which stays as it came. The file is checked again after each,
            and the next file with the same columns is mended in the same way.
          </p>
          <DownloadIssues dataset={dataset} count={counts.reduce((sum, { count }) => sum + count, 0)} />
          <IssueFilter canGroup counts={counts} address={address} onChange={show} />
          {address.list === "rows" ? (
            <RowList dataset={dataset} mending={mending} />
          ) : (
            <ValueList dataset={dataset} mending={mending} address={address} onShow={show} />
          )}
        </>
      )}
    </section>
  );
}
