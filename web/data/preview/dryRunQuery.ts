import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { type DryRun, type DryRunLine, dryRunLineSchema } from "../../../domain/contract/dryRun.ts";
import type { Publishing } from "../../../domain/contract/publishing.ts";
import { replyTo } from "../../api/request.ts";
import { streamedAnswer } from "../../api/streamedAnswer.ts";

/** Which publication is tried. */
export type DryRunAsked = Pick<Dataset, "id" | "partnership"> &
  Pick<Publishing, "mode" | "replaces" | "holdOutBadRows">;

export type DryRunProgress = Extract<DryRunLine, { type: "progress" }>;

/** What would happen. How far it is stands in `dryRunProgressQuery`. It is made once: what somebody publishes meanwhile is found out when publishing. */
export const dryRunQuery = (asked: DryRunAsked) =>
  queryOptions({
    queryKey: ["dry run", asked],
    queryFn: ({ signal, client }) =>
      triedOut(asked, signal, (line) => client.setQueryData(dryRunProgressQuery(asked).queryKey, line)),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });

/** The last progress of that dry run; it is only ever told, never asked for. */
export const dryRunProgressQuery = (asked: DryRunAsked) =>
  queryOptions<DryRunProgress>({ queryKey: ["dry run progress", asked], queryFn: skipToken });

async function triedOut(
  { id, partnership, mode, replaces, holdOutBadRows }: DryRunAsked,
  signal: AbortSignal,
  onProgress: (line: DryRunProgress) => void,
): Promise<DryRun> {
  const query = { partnership, mode, replaces, holdOutBadRows };
  const response = await replyTo(`/datasets/${id}/dry-run`, query, { signal });
  return streamedAnswer(response, {
    schema: dryRunLineSchema,
    onProgress,
    failed: "Not worked out",
    broken: "The server stopped before the dry run was done. Nothing was changed. Try again.",
  });
}
