import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Decision } from "../../domain/contract/duplicateDecision.ts";
import type { Duplicates } from "../../domain/contract/duplicates.ts";
import { askAnew } from "../api/askAnew.ts";
import { duplicatesQuery } from "../api/duplicates.ts";
import type { PairNamed } from "../api/duplicatesBeside.ts";
import { type DecisionSent, decide, takeBack } from "../api/duplicatesCommands.ts";
import { type WhoAndWhyTyped, whoAndWhySaid } from "../data/WhoAndWhy.tsx";
import { withDecision, withoutDecision } from "./withDecision.ts";

/** A decision of this visit, and the pairs that it was taken on. */
export type Made = { readonly number: number; readonly pairs: readonly PairNamed[] };

/** What is to be decided, what to say once it is, and what to do then. */
export type ToDecide = {
  readonly decision: Pick<DecisionSent, "verdict" | "decidedBy"> & { readonly pairs: readonly PairNamed[] };
  readonly words: string;
  readonly onDone?: (made: Made) => void;
};

export type ToTakeBack = { readonly number: number; readonly words: string; readonly onDone?: () => void };

/** Decides and takes back, one after the other; says what came of it, and remembers what was decided on this visit. */
export type Deciding = {
  readonly isBusy: boolean;
  readonly error: Error | null;
  /** What a screen reader says now. */
  readonly said: string;
  readonly say: (words: string) => void;
  /** Newest last, without what was taken back. */
  readonly made: readonly Made[];
  readonly whoAndWhy: WhoAndWhyTyped;
  readonly setWhoAndWhy: (said: WhoAndWhyTyped) => void;
  readonly decide: (what: ToDecide) => void;
  readonly takeBack: (what: ToTakeBack) => void;
  /** A decision was taken back elsewhere on the page; here is the entry that did so. */
  readonly tookBack: (entry: Decision) => Promise<void>;
};

/** Nothing is shown as decided before the server has taken it: two people may look at one pair, and only one of them is first. */
export function useDeciding(partnership: string): Deciding {
  const queries = useQueryClient();
  const [made, setMade] = useState<readonly Made[]>([]);
  const [said, say] = useState("");
  const [whoAndWhy, setWhoAndWhy] = useState<WhoAndWhyTyped>({ by: "", why: "" });
  const tookBack = async (entry: Decision) => {
    await remember(queries, partnership, (found) => withoutDecision(found, entry));
    setMade((former) => former.filter(({ number }) => number !== entry.takesBack));
  };

  const deciding = useMutation({
    mutationFn: ({ decision }: ToDecide) =>
      decide(partnership, {
        ...decision,
        pairs: [...decision.pairs],
        ...whoAndWhySaid(whoAndWhy),
        ...lastKnown(queries, partnership),
      }),
    onSuccess: async (taken, { decision: { pairs }, words, onDone }) => {
      await remember(queries, partnership, (found) => withDecision(found, taken, pairs));
      setMade((former) => [...former, { number: taken.number, pairs }]);
      setWhoAndWhy((former) => ({ ...former, why: "" }));
      say(words);
      onDone?.({ number: taken.number, pairs });
      void askAnew(queries);
    },
    onError: () => void askAnew(queries),
  });
  const takingBack = useMutation({
    mutationFn: ({ number }: ToTakeBack) => takeBack(partnership, number, whoAndWhySaid(whoAndWhy)),
    onSuccess: async (entry, { words, onDone }) => {
      await tookBack(entry);
      say(words);
      onDone?.();
      void askAnew(queries);
    },
    onError: () => void askAnew(queries),
  });

  const isBusy = deciding.isPending || takingBack.isPending;
  return {
    isBusy,
    error: deciding.error ?? takingBack.error,
    said,
    say,
    made,
    whoAndWhy,
    setWhoAndWhy,
    decide: (what) => {
      if (isBusy) return;
      takingBack.reset();
      deciding.mutate(what);
    },
    takeBack: (what) => {
      if (isBusy) return;
      deciding.reset();
      takingBack.mutate(what);
    },
    tookBack,
  };
}

/** The last decision that this page knows of, so that the server can tell whether somebody was first. */
function lastKnown(queries: QueryClient, partnership: string): Pick<DecisionSent, "after"> {
  const found = queries.getQueryData(duplicatesQuery(partnership).queryKey);
  return found === undefined ? {} : { after: found.lastDecision };
}

async function remember(
  queries: QueryClient,
  partnership: string,
  change: (found: Duplicates) => Duplicates,
): Promise<void> {
  const { queryKey } = duplicatesQuery(partnership);
  // An answer that is under way knows nothing of this decision and must not come after it.
  await queries.cancelQueries({ queryKey });
  queries.setQueryData(queryKey, (found) => found && change(found));
}
