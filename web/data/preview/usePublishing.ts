import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DryRun } from "../../../domain/contract/dryRun.ts";
import type { Publishing } from "../../../domain/contract/publishing.ts";
import { askAnew } from "../../api/askAnew.ts";
import { RequestError } from "../../api/request.ts";
import { publishDataset } from "../datasetCommands.ts";
import { type Done, doneWritten } from "./doneWritten.ts";
import { type Placing, placingAsked } from "./placing.ts";

/** What is published, and how: as it was tried out, or without a dry run where somebody stopped it. */
export type Publication = Pick<Publishing, "by" | "why" | "holdOutBadRows"> & {
  readonly placing: Placing;
  readonly dryRun: DryRun | null;
};

/** Where publishing stands. `isConflict`: somebody else was first, and the dry run tells of a state that is gone. */
export type PublishingControl = {
  readonly isBusy: boolean;
  readonly done: Done | null;
  readonly refusal: { readonly message: string; readonly isConflict: boolean } | null;
  readonly publish: (publication: Publication) => void;
  /** Forgets a refusal and reads anew what is in force. */
  readonly beginAnew: () => void;
};

/** Publishing a draft: all of it or nothing. */
export function usePublishing(dataset: Dataset): PublishingControl {
  const queries = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const { mutate, reset, error, isPending } = useMutation({
    mutationFn: ({ placing, dryRun, ...said }: Publication) =>
      publishDataset(dataset, { ...said, ...placingAsked(placing), ...(dryRun !== null && { basis: dryRun.basis }) }),
    onSuccess: (_, { placing, dryRun }) => {
      setDone(doneWritten(dataset, placing, dryRun));
      // What has been published cannot be tried out once more: it must not be asked anew with the rest.
      queries.removeQueries({ queryKey: ["dry run"] });
      return askAnew(queries);
    },
  });
  return {
    isBusy: isPending,
    done,
    refusal:
      error === null
        ? null
        : { message: error.message, isConflict: error instanceof RequestError && error.problem.status === 409 },
    publish: mutate,
    beginAnew: () => {
      reset();
      void queries.invalidateQueries({ queryKey: ["datasets"] });
    },
  };
}
