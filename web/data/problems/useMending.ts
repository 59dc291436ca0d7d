import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Fix } from "../../../domain/contract/recipe.ts";
import { choicesOf } from "../choicesOf.ts";
import { recheckDraft } from "../datasetCommands.ts";
import type { FormError } from "../ErrorSummary.tsx";
import { mendedWords, takenBackWords, withFix, withoutFix } from "./mended.ts";

/** Mending cells of a draft: each correction goes into its recipe, and the server checks the whole file again. */
export type Mending = {
  readonly isBusy: boolean;
  /** What came of the last correction; empty before the first. */
  readonly said: string;
  readonly errors: readonly FormError[];
  readonly mend: (fix: Fix) => void;
  readonly takeBack: (fix: Fix) => void;
  /** Stops checking again; the draft stays as it was. */
  readonly cancel: () => void;
};

type Change = { readonly fixes: readonly Fix[]; readonly words: (after: Dataset) => string };

/** What has been mended stands in the recipe alone, so that another page, another day or the next file can take it up. */
export function useMending(dataset: Dataset): Mending {
  const queries = useQueryClient();
  const leaving = useRef<AbortController | null>(null);
  const [said, setSaid] = useState("");
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const checking = useMutation({
    mutationFn: ({ fixes }: Change) => {
      leaving.current = new AbortController();
      return recheckDraft(dataset, { ...choicesOf(dataset.recipe), fixes: [...fixes] }, leaving.current.signal);
    },
    onMutate: () => {
      setErrors([]);
      setSaid("");
    },
    onSuccess: async (after, { words }) => {
      await queries.invalidateQueries({ queryKey: ["datasets"] });
      setSaid(words(after));
    },
    onError: (error) => {
      if (leaving.current?.signal.aborted === true) setSaid("Stopped. Nothing was changed.");
      else setErrors([{ field: null, message: error.message }]);
    },
  });
  const fixes = dataset.recipe.fixes ?? [];
  return {
    isBusy: checking.isPending,
    said,
    errors,
    mend: (fix) => checking.mutate({ fixes: withFix(fixes, fix), words: (after) => mendedWords(dataset, after) }),
    takeBack: (fix) => checking.mutate({ fixes: withoutFix(fixes, fix), words: (after) => takenBackWords(fix, after) }),
    cancel: () => leaving.current?.abort(),
  };
}
