import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { HowSure } from "../../domain/contract/sureness.ts";
import { usualDraws } from "../address/mapAddress.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { howSureQuery, type SureProgress, sureProgressQuery } from "../api/howSure.ts";
import { isQuicklySure } from "../views/isQuicklySure.ts";
import type { MapAddressState } from "./useMapAddress.ts";

/** Where the draws behind the ranges stand. */
export type SureState =
  | { readonly type: "off" }
  | { readonly type: "working"; readonly progress: SureProgress | null }
  | { readonly type: "failed"; readonly reason: string }
  | { readonly type: "known"; readonly howSure: HowSure };

export type SureControl = {
  readonly state: SureState;
  readonly draws: number;
  readonly seed: number;
  readonly start: () => void;
  readonly cancel: () => void;
};

/**
 * How sure the answer on the screen is. It is worked out by itself when that takes seconds or when the address asks for it; else when the
 * reader does, which then stands in the address. What works itself out waits until it `mayAsk`.
 */
export function useHowSure(
  question: GapQuestion,
  answer: GapAnswer | undefined,
  kinds: readonly AreaTypeSummary[],
  { address, arrange }: Pick<MapAddressState, "address" | "arrange">,
  mayAsk = true,
): SureControl {
  const queries = useQueryClient();
  const { draws = usualDraws.draws, seed = usualDraws.seed } = address;
  const asked = { question, snapshot: answer?.snapshot ?? "", draws, seed };
  const isQuick = answer !== undefined && isQuicklySure(answer, kinds);
  const starts = answer !== undefined && (isQuick || address.draws !== undefined);
  const { data, error, isFetching, refetch } = useQuery({
    ...howSureQuery(asked),
    enabled: starts && mayAsk,
  });
  const { data: progress = null } = useQuery(sureProgressQuery(asked));
  const isToCome = starts && !mayAsk && data === undefined;
  return {
    state: stateOf(data, error, isFetching || isToCome, progress),
    draws,
    seed,
    start: () => {
      if (!isQuick) arrange({ draws });
      void refetch();
    },
    cancel: () => void queries.cancelQueries({ queryKey: howSureQuery(asked).queryKey }),
  };
}

function stateOf(
  howSure: HowSure | undefined,
  error: Error | null,
  isFetching: boolean,
  progress: SureProgress | null,
): SureState {
  if (isFetching) return { type: "working", progress };
  if (error !== null) return { type: "failed", reason: error.message };
  return howSure === undefined ? { type: "off" } : { type: "known", howSure };
}
