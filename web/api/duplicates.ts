import { queryOptions, skipToken } from "@tanstack/react-query";
import { type Duplicates, type DuplicatesLine, duplicatesLineSchema } from "../../domain/contract/duplicates.ts";
import { replyTo } from "./request.ts";
import { streamedAnswer } from "./streamedAnswer.ts";

export type DuplicatesProgress = Extract<DuplicatesLine, { type: "progress" }>;

/** Every pair of listings that may be the same, and what has become of it. It may take a while; how far it is stands in `duplicatesProgressQuery`. */
export const duplicatesQuery = (partnership: string) =>
  queryOptions({
    queryKey: ["duplicates", partnership],
    queryFn: ({ signal, client }) =>
      foundDuplicates(partnership, signal, (line) =>
        client.setQueryData(duplicatesProgressQuery(partnership).queryKey, line),
      ),
  });

/** The last progress of that question; it is only ever told, never asked for. */
export const duplicatesProgressQuery = (partnership: string) =>
  queryOptions<DuplicatesProgress>({ queryKey: ["duplicates progress", partnership], queryFn: skipToken });

async function foundDuplicates(
  partnership: string,
  signal: AbortSignal,
  onProgress: (line: DuplicatesProgress) => void,
): Promise<Duplicates> {
  const response = await replyTo("/duplicates", { partnership }, { signal });
  return streamedAnswer(response, {
    schema: duplicatesLineSchema,
    onProgress,
    failed: "Not compared",
    broken: "The server stopped before all listings were compared. Try again.",
  });
}
