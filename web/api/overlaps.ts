import { queryOptions, skipToken } from "@tanstack/react-query";
import { type Overlaps, type OverlapsLine, overlapsLineSchema } from "../../domain/contract/overlap.ts";
import type { GapQuestion } from "./gapAnswer.ts";
import { apiAddress, replyTo } from "./request.ts";
import { streamedAnswer } from "./streamedAnswer.ts";

export type OverlapsProgress = Extract<OverlapsLine, { type: "progress" }>;

/** Every set of offers of a level with more places than the need in its reach. It may take a minute; how far it is stands in `overlapsProgressQuery`. */
export const overlapsQuery = (question: GapQuestion) =>
  queryOptions({
    queryKey: ["overlaps", question],
    queryFn: ({ signal, client }) =>
      foundOverlaps(question, signal, (line) => client.setQueryData(overlapsProgressQuery(question).queryKey, line)),
  });

/** The last progress of that question; it is only ever told, never asked for. */
export const overlapsProgressQuery = (question: GapQuestion) =>
  queryOptions<OverlapsProgress>({ queryKey: ["overlaps progress", question], queryFn: skipToken });

/** Where the same sets can be had as a CSV file, one line for each offer. */
export function overlapsCsvAddress(question: GapQuestion): string {
  return apiAddress("/overlaps.csv", question);
}

async function foundOverlaps(
  question: GapQuestion,
  signal: AbortSignal,
  onProgress: (line: OverlapsProgress) => void,
): Promise<Overlaps> {
  const response = await replyTo("/overlaps", question, { signal });
  return streamedAnswer(response, {
    schema: overlapsLineSchema,
    onProgress,
    failed: "Not worked out",
    broken: "The server stopped before the overlaps were worked out. Try again.",
  });
}
