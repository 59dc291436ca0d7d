import type { Dataset } from "../../../domain/contract/dataset.ts";
import { IssuePages } from "./IssuePages.tsx";
import { IssueTable } from "./IssueTable.tsx";
import { useIssuePage } from "./useIssuePage.ts";
import type { Mending } from "./useMending.ts";

type RowListProps = { readonly dataset: Dataset; readonly mending: Mending };

/** Problems row by row, each cell with an edit of its own: for what is wrong in one row only. */
export function RowList({ dataset, mending }: RowListProps) {
  const { address, found, show } = useIssuePage(dataset);
  if (found.data === undefined) return null;
  const { issues, total } = found.data;
  return (
    <>
      {issues.length > 0 && (
        <div aria-busy={found.isPlaceholderData || mending.isBusy}>
          <IssueTable issues={issues} editing={{ dataset, mending }} />
        </div>
      )}
      <IssuePages total={total} page={address.page ?? 1} onChange={(page) => show({ ...address, page })} />
    </>
  );
}
