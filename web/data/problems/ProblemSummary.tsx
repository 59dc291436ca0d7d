import type { Dataset } from "../../../domain/contract/dataset.ts";
import { Failed } from "../Failed.tsx";
import { IssueCounts } from "./IssueCounts.tsx";
import { useIssuePage } from "./useIssuePage.ts";
import { Waiting } from "../Waiting.tsx";

/** How many problems there are of each kind, or that there are none: what an analyst must know before publishing. */
export function ProblemSummary({ dataset }: { readonly dataset: Dataset }) {
  const { found } = useIssuePage(dataset);
  if (found.isPending) return <Waiting what="the problems" />;
  if (found.isError) return <Failed what="The problems" error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.counts.length === 0) return <p>No problems were found, and no rows were left out.</p>;
  return <IssueCounts counts={found.data.counts} />;
}
