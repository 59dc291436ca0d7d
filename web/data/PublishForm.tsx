import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { askAnew } from "../api/askAnew.ts";
import { publishDataset } from "./datasetCommands.ts";
import type { FormError } from "./ErrorSummary.tsx";
import { HoldOutField } from "./HoldOutField.tsx";
import { isShared } from "./isShared.ts";
import { PlacingField } from "./PlacingField.tsx";
import { type Placing, placingErrors } from "./placing.ts";
import { countWritten } from "./written.ts";

type PublishFormProps = {
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  readonly errors: readonly FormError[];
  readonly onErrors: (errors: readonly FormError[]) => void;
  readonly onDone: (message: string) => void;
};

/** Publishes a draft after the two questions that only an analyst can answer: what it takes the place of, and whether bad rows stay out. */
export function PublishForm({ dataset, datasets, errors, onErrors, onDone }: PublishFormProps) {
  const queries = useQueryClient();
  const rivals = isShared(dataset) ? [] : datasets.filter(({ current, kind }) => current && kind === dataset.kind);
  const [placing, setPlacing] = useState<Placing>(rivals.length === 0 ? { type: "add" } : null);
  const [holdsOut, setHoldsOut] = useState(false);
  const publishing = useMutation({
    mutationFn: (replaces: Dataset | null) =>
      publishDataset(dataset, { holdOutBadRows: holdsOut, ...(replaces === null ? {} : { replaces: replaces.id }) }),
    onSuccess: async (_, replaces) => {
      await askAnew(queries);
      const gone = replaces === null ? "" : ` It replaces “${replaces.title}”.`;
      onDone(`“${dataset.title}” is published and counts in the scores.${gone}`);
    },
    onError: (error) => onErrors([{ field: null, message: error.message }]),
  });

  const rows = publishableRows(dataset);
  if (rows === 0) return <p>No row of this file can be published. Mend the file and upload it again.</p>;

  const publish = () => {
    const found = placingErrors(placing, dataset.heldOutRows, holdsOut);
    onErrors(found);
    if (found.length === 0 && placing !== null) publishing.mutate(placing.type === "replace" ? placing.dataset : null);
  };
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      {rivals.length > 0 && (
        <PlacingField rivals={rivals} placing={placing} error={errorAt("placing")} onChange={setPlacing} />
      )}
      {dataset.heldOutRows > 0 && (
        <HoldOutField
          rows={dataset.heldOutRows}
          isTicked={holdsOut}
          error={errorAt("hold-out")}
          onChange={setHoldsOut}
        />
      )}
      <button type="button" className="button" disabled={publishing.isPending} onClick={publish}>
        {publishing.isPending ? "Publishing…" : `Publish ${countWritten(rows, "row")}`}
      </button>
      <output className="hint said">
        {publishing.isPending && "Publishing: all of it or nothing. Large files take a minute."}
      </output>
    </>
  );
}

/** Rows that go in: those that neither a rule nor a problem keeps out. */
function publishableRows(dataset: Dataset): number {
  const excluded = Object.values(dataset.exclusions).reduce((sum, rows) => sum + rows, 0);
  const holdsAnything = Object.values(dataset.records).some((count) => count > 0);
  return holdsAnything ? Math.max(0, dataset.rows - excluded - dataset.heldOutRows) : 0;
}
