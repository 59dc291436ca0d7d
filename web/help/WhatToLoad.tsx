import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { datasetsQuery } from "../data/datasetQueries.ts";
import { Failed } from "../data/Failed.tsx";
import { FirstSteps } from "../data/FirstSteps.tsx";
import { Waiting } from "../data/Waiting.tsx";
import "../data/data.css";

/** What a partnership has to load before there is a map, step by step, with what it has already. */
export function WhatToLoad({ partnership }: { readonly partnership: PartnershipId }): ReactElement {
  const datasets = useQuery(datasetsQuery(partnership));
  if (datasets.isPending) return <Waiting what="what is there already" lines={6} />;
  if (datasets.isError) {
    return <Failed what="The list of datasets" error={datasets.error} onRetry={() => void datasets.refetch()} />;
  }
  return <FirstSteps partnership={partnership} datasets={datasets.data} />;
}
