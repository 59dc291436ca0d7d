import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { datasetsQuery } from "../datasetQueries.ts";
import { Failed } from "../Failed.tsx";
import { SuccessBanner } from "../SuccessBanner.tsx";
import { usePartnershipId } from "../usePartnershipId.ts";
import { Waiting } from "../Waiting.tsx";
import { HistoryPages } from "./HistoryPages.tsx";
import { HistoryTable } from "./HistoryTable.tsx";
import { historyQuery } from "./historyQuery.ts";
import "../data.css";

/** What was put in force and taken out of it: when, by whom, why and from which file, with the way back. */
export function HistoryScreen() {
  const partnership = usePartnershipId();
  const [page, setPage] = useState(1);
  const [done, setDone] = useState<string | null>(null);
  const found = useQuery(historyQuery(partnership, page));
  const datasets = useQuery(datasetsQuery(partnership));
  usePageTitle("History");
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/data" params={{ partnership }}>
        Back to data
      </Link>
      <SuccessBanner message={done} />
      <h1>History</h1>
      <p>Everything that was published and undone, newest first. Each file is kept as it came.</p>
      {found.isPending && <Waiting what="the history" lines={6} />}
      {found.isError && <Failed what="The history" error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && found.data.events.length === 0 && page === 1 && (
        <p>
          Nothing has been published yet.{" "}
          <Link to="/p/$partnership/data/upload" params={{ partnership }}>
            Upload a file
          </Link>
        </p>
      )}
      {found.isSuccess && found.data.events.length > 0 && (
        <div className="wide" aria-busy={found.isPlaceholderData}>
          <HistoryTable
            partnership={partnership}
            events={found.data.events}
            datasets={datasets.data ?? []}
            onDone={setDone}
          />
          <HistoryPages page={page} shown={found.data.events.length} hasMore={found.data.hasMore} onChange={setPage} />
        </div>
      )}
    </div>
  );
}
