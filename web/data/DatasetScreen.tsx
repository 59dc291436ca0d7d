import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { datasetIdSchema } from "../../domain/contract/datasetId.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { DatasetPage } from "./DatasetPage.tsx";
import { datasetsQuery } from "./datasetQueries.ts";
import { DraftPage } from "./draft/DraftPage.tsx";
import { Failed } from "./Failed.tsx";
import { usePartnershipId } from "./usePartnershipId.ts";
import { Waiting } from "./Waiting.tsx";
import "./data.css";

/** One dataset by its address, or why there is none to show. */
export function DatasetScreen() {
  const partnership = usePartnershipId();
  const { dataset: named } = useParams({ strict: false });
  const datasets = useQuery(datasetsQuery(partnership));
  const dataset = datasets.data?.find(({ id }) => id === datasetIdSchema.safeParse(named).data);
  const title = dataset?.title ?? "Dataset";
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/data" params={{ partnership }}>
        Back to data
      </Link>
      {dataset?.status === "draft" && <DraftPage dataset={dataset} datasets={datasets.data ?? []} />}
      {dataset !== undefined && dataset.status !== "draft" && (
        <DatasetPage key={dataset.id} dataset={dataset} datasets={datasets.data ?? []} />
      )}
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
