import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { DatasetList } from "./DatasetList.tsx";
import { datasetsQuery } from "./datasetQueries.ts";
import { Failed } from "./Failed.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { IndicatorSection } from "./IndicatorSection.tsx";
import { SuccessBanner } from "./SuccessBanner.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { usePartnershipId } from "./usePartnershipId.ts";
import { Waiting } from "./Waiting.tsx";
import "./data.css";

/** What a partnership's figures rest on: its datasets, what to load next, and the indicators in force. */
export function DataScreen() {
  const partnership = usePartnershipId();
  const datasets = useQuery(datasetsQuery(partnership));
  const [done, setDone] = useState<string | null>(null);
  usePageTitle("Data");
  return (
    <div className="page">
      <SuccessBanner message={done} />
      <h1>Data</h1>
      <p>Every figure on the map comes from one of these datasets. Each keeps its file as it came.</p>
      <div className="buttons">
        <Link className="button" to="/p/$partnership/data/upload" params={{ partnership }}>
          Upload a file
        </Link>
        <Link className="button button--second" to="/p/$partnership/data/history" params={{ partnership }}>
          History
        </Link>
        <Link className="button button--second" to="/p/$partnership/data/recipes" params={{ partnership }}>
          Recipes
        </Link>
      </div>
      {datasets.isPending && <Waiting what="the datasets" lines={6} />}
      {datasets.isError && (
        <Failed what="The datasets" error={datasets.error} onRetry={() => void datasets.refetch()} />
      )}
      {datasets.isSuccess && (
        <>
          {datasets.data.length === 0 && <FirstSteps partnership={partnership} datasets={datasets.data} />}
          {datasets.data.length > 0 && <DatasetList datasets={datasets.data} onDone={setDone} />}
          <IndicatorSection partnership={partnership} />
          {datasets.data.length > 0 && <FirstSteps partnership={partnership} datasets={datasets.data} />}
        </>
      )}
    </div>
  );
}
