import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { datasetIdSchema } from "../../domain/contract/datasetId.ts";
import { datasetsQuery } from "./datasetQueries.ts";
import { datasetTitle } from "./datasetTitle.ts";
import { Failed } from "./Failed.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { usePartnershipId } from "./usePartnershipId.ts";
import { Waiting } from "./Waiting.tsx";
import "./data.css";

type DatasetAtProps = {
  /** What the page is called until the dataset is there. */
  readonly title: string;
  /** Where the way back leads: to the dataset's own page, or from there to all data. */
  readonly backTo?: "dataset" | "data";
  readonly children: (dataset: Dataset, datasets: readonly Dataset[]) => ReactNode;
};

/** A page about one dataset: finds the one that the address names, or says why there is none, and leads back. */
export function DatasetAt({ title, backTo = "dataset", children }: DatasetAtProps) {
  const partnership = usePartnershipId();
  const { dataset: named } = useParams({ strict: false });
  const id = datasetIdSchema.safeParse(named).data;
  const datasets = useQuery(datasetsQuery(partnership));
  const dataset = datasets.data?.find((one) => one.id === id);
  return (
    <div className="page">
      {id === undefined || dataset === undefined || backTo === "data" ? (
        <Link className="back-link" to="/p/$partnership/data" params={{ partnership }}>
          Back to data
        </Link>
      ) : (
        <Link className="back-link" to="/p/$partnership/data/$dataset" params={{ partnership, dataset: id }}>
          Back to <bdi>{datasetTitle(dataset)}</bdi>
        </Link>
      )}
      {dataset !== undefined && children(dataset, datasets.data ?? [])}
      {dataset === undefined && (
        <Titled title={title}>
          {datasets.isFetching && <Waiting what="the dataset" lines={8} />}
          {datasets.isError && !datasets.isFetching && (
            <Failed what="The dataset" error={datasets.error} onRetry={() => void datasets.refetch()} />
          )}
          {datasets.isSuccess && !datasets.isFetching && (
            <p>There is no such dataset here. It may have been a draft that somebody deleted.</p>
          )}
        </Titled>
      )}
    </div>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {children}
    </>
  );
}
