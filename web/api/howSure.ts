import { queryOptions, skipToken } from "@tanstack/react-query";
import { type HowSure, type HowSureLine, howSureLineSchema } from "../../domain/contract/sureness.ts";
import type { GapQuestion } from "./gapAnswer.ts";
import { RequestError, replyTo } from "./request.ts";
import { streamedAnswer } from "./streamedAnswer.ts";

/** How sure which answer is. The snapshot is not asked for: it keeps the ranges of one state of the data from standing beside the scores of another. */
export type SureQuestion = {
  readonly question: GapQuestion & { readonly yearsToClear?: number | undefined };
  readonly snapshot: string;
  readonly draws: number;
  readonly seed: number;
};

export type SureProgress = Extract<HowSureLine, { type: "progress" }>;

/** Ranges for every area of an answer. It may take a minute; how far it is stands in `sureProgressQuery`. Nothing but new data changes it, so it is kept. */
export const howSureQuery = (asked: SureQuestion) =>
  queryOptions({
    queryKey: ["how sure", asked],
    queryFn: ({ signal, client }) =>
      drawnAnswer(asked, signal, (line) => client.setQueryData(sureProgressQuery(asked).queryKey, line)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  });

/** The last progress of that question; it is only ever told, never asked for. */
export const sureProgressQuery = (asked: SureQuestion) =>
  queryOptions<SureProgress>({ queryKey: ["how sure progress", asked], queryFn: skipToken });

async function drawnAnswer(
  { question, snapshot, draws, seed }: SureQuestion,
  signal: AbortSignal,
  onProgress: (line: SureProgress) => void,
): Promise<HowSure> {
  const response = await replyTo("/gaps/how-sure", { ...question, draws, seed }, { signal });
  const answer = await streamedAnswer(response, {
    schema: howSureLineSchema,
    onProgress,
    failed: "Not worked out",
    broken: "The server stopped before the ranges were worked out. Try again.",
  });
  if (answer.snapshot !== snapshot) throw changedMeanwhile();
  return answer;
}

function changedMeanwhile(): RequestError {
  const detail =
    "The data or the settings have changed since these scores were worked out. Load the page again to see both anew.";
  return new RequestError({ type: "about:blank", title: "Changed meanwhile", status: 409, detail });
}
