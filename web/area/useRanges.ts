import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { howSureQuery, type SureQuestion, sureProgressQuery } from "../api/howSure.ts";
import { type Drawn, drawnOf, sureAreas } from "../views/sureAreas.ts";

/** Ranges that are drawn when somebody asks: where the draws stand, and what they say of an area at a level. */
export type Ranges = {
  readonly state: "off" | "working" | "known" | "none to draw";
  readonly error: Error | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly drawnOf: (level: Pick<ScoredLevel, "level" | "gap">) => Drawn | null;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** How sure the answers to several questions are, one for each level at most. They are the ranges of the map, so what the map has drawn is here at once. */
export function useRanges(asked: readonly SureQuestion[]): Ranges {
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const answers = useQueries({ queries: asked.map((one) => ({ ...howSureQuery(one), enabled: isAsked })) });
  const progress = useQueries({ queries: asked.map((one) => sureProgressQuery(one)) });
  const known = new Map(
    answers.flatMap(({ data }) => (data === undefined ? [] : [[data.level, sureAreas(data)] as const])),
  );
  const isWorking = answers.some(({ isFetching }) => isFetching);
  return {
    state: asked.length === 0 ? "none to draw" : isWorking ? "working" : known.size === asked.length ? "known" : "off",
    error: isWorking ? null : (answers.find(({ error }) => error !== null)?.error ?? null),
    progress: sumOf(progress.map(({ data }) => data ?? null)),
    drawnOf: ({ level, gap }) => {
      const sure = known.get(level);
      return sure === undefined ? null : drawnOf(sure, gap.code);
    },
    start: () => {
      setAsked(true);
      for (const answer of answers) if (answer.error !== null) void answer.refetch();
    },
    cancel: () => {
      setAsked(false);
      for (const one of asked) void queries.cancelQueries({ queryKey: howSureQuery(one).queryKey });
    },
  };
}

/** How far all are together; unknown until each has told how much there is to do. */
function sumOf(all: readonly ({ readonly done: number; readonly of: number } | null)[]): Ranges["progress"] {
  const told = all.filter((one) => one !== null);
  if (told.length < all.length || told.length === 0) return null;
  return { done: told.reduce((sum, { done }) => sum + done, 0), of: told.reduce((sum, one) => sum + one.of, 0) };
}
