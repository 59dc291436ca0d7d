import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { askAnew } from "../../api/askAnew.ts";
import { recheckDraft } from "../datasetCommands.ts";
import type { FormError } from "../ErrorSummary.tsx";
import { stopsTheFile } from "../stopsTheFile.ts";
import { issuePageQuery } from "../problems/issueQueries.ts";
import { choicesFrom } from "./choicesFrom.ts";
import { columnErrors } from "./columnErrors.ts";
import { draftOf } from "./columnDraft.ts";

/** What is being said about a draft's columns, and having the file checked again with it. `onChecked` is called when nothing of it stops the file any more. */
export function useColumns(dataset: Dataset, onChecked: () => Promise<void>) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(dataset));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [wasCancelled, setWasCancelled] = useState(false);
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);

  const checking = useMutation({
    mutationFn: async () => {
      leaving.current = new AbortController();
      const checked = await recheckDraft(dataset, choicesFrom(dataset, draft), leaving.current.signal);
      await askAnew(queries);
      return stops(checked);
    },
    onSuccess: async (found) => (found.length === 0 ? onChecked() : setErrors(found)),
    onError: (error) => {
      const isCancelled = leaving.current?.signal.aborted === true;
      setWasCancelled(isCancelled);
      setErrors(isCancelled ? [] : [{ field: null, message: error.message }]);
    },
  });

  /** What stops the file even so. */
  const stops = async (checked: Dataset): Promise<readonly FormError[]> => {
    if (!stopsTheFile(checked)) return [];
    const { issues } = await queries.fetchQuery(issuePageQuery(checked, { severity: "file blocker" }));
    return issues.map(({ message }) => ({ field: null, message }));
  };
  const save = () => {
    const found = columnErrors(
      draft,
      dataset.reading.columns.map(({ name }) => name),
    );
    setErrors(found);
    setWasCancelled(false);
    if (found.length === 0) checking.mutate();
  };
  return {
    draft,
    errors,
    setDraft,
    save,
    isChecking: checking.isPending,
    wasCancelled,
    cancel: () => leaving.current?.abort(),
  };
}
