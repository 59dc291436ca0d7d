import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Overlaps } from "../../domain/contract/overlap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { type OverlapsProgress, overlapsProgressQuery, overlapsQuery } from "../api/overlaps.ts";

/** Where the search for overlaps stands. An answer that is asked anew stays until the next is there. */
export type OverlapsStanding =
  | { readonly type: "working"; readonly progress: OverlapsProgress | null }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly error: Error }
  | { readonly type: "known"; readonly answer: Overlaps };

export type OverlapsControl = {
  readonly standing: OverlapsStanding;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** The overlaps of a level. The search begins by itself where it is wanted; cancelling lets go of the server's work. */
export function useOverlaps(question: GapQuestion, isWanted = true): OverlapsControl {
  const queries = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery({ ...overlapsQuery(question), enabled: isWanted });
  const { data: progress = null } = useQuery(overlapsProgressQuery(question));
  return {
    standing: standingOf(data, error, isFetching, progress),
    start: () => void refetch(),
    cancel: () => void queries.cancelQueries({ queryKey: overlapsQuery(question).queryKey }),
  };
}

function standingOf(
  answer: Overlaps | undefined,
  error: Error | null,
  isFetching: boolean,
  progress: OverlapsProgress | null,
): OverlapsStanding {
  if (isFetching && (answer === undefined || error !== null)) return { type: "working", progress };
  if (error !== null) return { type: "failed", error };
  return answer === undefined ? { type: "stopped" } : { type: "known", answer };
}
