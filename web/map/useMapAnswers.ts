import { usePrefetchQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Level } from "../../domain/contract/level.ts";
import { type GapQuestion, gapAnswerQuery } from "../api/gapAnswer.ts";
import { shapeIndexQuery } from "../api/shapeIndex.ts";
import { manyAreas } from "../views/manyAreas.ts";
import { useEarlyAnswer } from "./useEarlyAnswer.ts";
import type { MapAddressState } from "./useMapAddress.ts";
import { type Periods, usePeriods } from "./usePeriods.ts";

/** What is asked and what has been answered. `early` colours the map alone, and only until the whole answer is there. */
export type MapAnswers = {
  readonly question: GapQuestion;
  readonly periods: Periods;
  readonly answer: GapAnswer | undefined;
  readonly early: GapAnswer | undefined;
  /** The answer on the screen is to the question before. */
  readonly isOlder: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** Asks for the scores of a level by a kind of area, of the period in the address if there is such a one. */
export function useMapAnswers(
  { partnership, address }: Pick<MapAddressState, "partnership" | "address">,
  level: Level,
  { areaType, vintage, areas }: AreaTypeSummary,
): MapAnswers {
  // The outlines are on their way before there is a map to ask for them.
  usePrefetchQuery(shapeIndexQuery(partnership, areaType, vintage));
  const periods = usePeriods(partnership, level, areaType, address.period);
  const question = useMemo(
    (): GapQuestion => ({ partnership, level, areaType, vintage, period: periods.asked }),
    [partnership, level, areaType, vintage, periods.asked],
  );
  const queries = useQueryClient();
  const isThere = queries.getQueryData(gapAnswerQuery(question).queryKey) !== undefined;
  const isEarly = !isThere && periods.isKnown && areas > manyAreas;
  const { early, isSettled } = useEarlyAnswer(question, address.show, isEarly);
  // As the outlines: asked for while this is drawn, not after the map has been made.
  if (periods.isKnown && isSettled && queries.getQueryState(gapAnswerQuery(question).queryKey) === undefined) {
    void queries.prefetchQuery(gapAnswerQuery(question));
  }
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...gapAnswerQuery(question),
    // The few figures of the map go ahead of the many of the table.
    enabled: periods.isKnown && isSettled,
  });
  return {
    question,
    periods,
    answer: data,
    early,
    isOlder: isPlaceholderData,
    error,
    retry: () => void refetch(),
  };
}
