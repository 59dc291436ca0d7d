import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { DryRun } from "../../../domain/contract/dryRun.ts";
import { type DryRunAsked, dryRunProgressQuery, dryRunQuery, type DryRunProgress } from "./dryRunQuery.ts";

/** Where a dry run stands. */
export type DryRunState =
  | { readonly type: "working"; readonly progress: DryRunProgress | null }
  | { readonly type: "failed"; readonly reason: string }
  | { readonly type: "stopped" }
  | { readonly type: "known"; readonly dryRun: DryRun };

export type DryRunControl = {
  readonly state: DryRunState;
  readonly again: () => void;
  readonly cancel: () => void;
};

/** A dry run, which begins by itself. Once `isOver` nothing is tried any more, for the draft has been published. */
export function useDryRun(asked: DryRunAsked, isOver: boolean): DryRunControl {
  const queries = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery({ ...dryRunQuery(asked), enabled: !isOver });
  const { data: progress = null } = useQuery(dryRunProgressQuery(asked));
  return {
    state: stateOf(data, error, isFetching, progress),
    again: () => {
      queries.removeQueries({ queryKey: dryRunProgressQuery(asked).queryKey });
      void refetch();
    },
    cancel: () => void queries.cancelQueries({ queryKey: dryRunQuery(asked).queryKey }),
  };
}

function stateOf(
  dryRun: DryRun | undefined,
  error: Error | null,
  isFetching: boolean,
  progress: DryRunProgress | null,
): DryRunState {
  if (isFetching) return { type: "working", progress };
  if (error !== null) return { type: "failed", reason: error.message };
  return dryRun === undefined ? { type: "stopped" } : { type: "known", dryRun };
}
