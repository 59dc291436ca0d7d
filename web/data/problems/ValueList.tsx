import { useQuery } from "@tanstack/react-query";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetAddress } from "../../address/datasetAddress.ts";
import { Failed } from "../Failed.tsx";
import { Waiting } from "../Waiting.tsx";
import { IssuePages } from "./IssuePages.tsx";
import type { Mending } from "./useMending.ts";
import { valuePageQuery } from "./valueQueries.ts";
import { ValueTable } from "./ValueTable.tsx";

type ValueListProps = {
  readonly dataset: Dataset;
  readonly mending: Mending;
  readonly address: DatasetAddress;
  readonly onShow: (address: DatasetAddress) => void;
};

/** The different wrong values, page by page. What is about the whole file has no value: it stands in the list of rows. */
export function ValueList({ dataset, mending, address, onShow }: ValueListProps) {
  const found = useQuery(valuePageQuery(dataset, address));
  if (found.isPending) return <Waiting what="the values" />;
  if (found.isError) return <Failed what="The values" error={found.error} onRetry={() => void found.refetch()} />;
  const { values, total } = found.data;
  if (total === 0) {
    return (
      <p>
        None of these problems is about the value of a cell.{" "}
        <button
          type="button"
          className="button button--link"
          onClick={() => onShow({ ...address, page: undefined, list: "rows" })}
        >
          List them row by row
        </button>
      </p>
    );
  }
  return (
    <>
      <div aria-busy={found.isPlaceholderData || mending.isBusy}>
        <ValueTable dataset={dataset} values={values} mending={mending} />
      </div>
      <IssuePages
        things="Values"
        total={total}
        page={address.page ?? 1}
        onChange={(page) => onShow({ ...address, page })}
      />
    </>
  );
}
