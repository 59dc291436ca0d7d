import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { DatasetFacts } from "./DatasetFacts.tsx";
import { datasetStatus, datasetStatusWords } from "./datasetStatus.ts";
import { DeleteDraft } from "./DeleteDraft.tsx";
import { ErrorSummary, type FormError } from "./ErrorSummary.tsx";
import { ExclusionTable } from "./ExclusionTable.tsx";
import { IssueSection } from "./IssueSection.tsx";
import { kindTitle } from "./kindTitle.ts";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { PublishForm } from "./PublishForm.tsx";
import { StatusTag } from "./StatusTag.tsx";
import { SuccessBanner } from "./SuccessBanner.tsx";
import { UndoDataset } from "./UndoDataset.tsx";

type DatasetPageProps = { readonly dataset: Dataset; readonly datasets: readonly Dataset[] };

/** A dataset in full: what it was read as, what is wrong with it, and what can be done with it now. */
export function DatasetPage({ dataset, datasets }: DatasetPageProps) {
  const navigate = useNavigate();
  const [done, setDone] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { partnership } = dataset;
  const status = datasetStatus(dataset);
  usePageTitle(`${errors.length > 0 ? "Error: " : ""}${dataset.title}`);
  return (
    <>
      <ErrorSummary errors={errors} />
      <SuccessBanner message={done}>
        <Link to="/p/$partnership/map" params={{ partnership }}>
          See the map
        </Link>
      </SuccessBanner>
      <h1>{dataset.title}</h1>
      <p>
        <StatusTag status={status} /> {datasetStatusWords[status].meaning}
      </p>
      <p>
        Read as <strong>{kindTitle(dataset.kind)}</strong>
        {dataset.recipe.assumePlaces && ", with assumed places for libraries"}.
      </p>
      <DatasetFacts dataset={dataset} datasets={datasets} />
      <ExclusionTable exclusions={dataset.exclusions} />
      <section aria-labelledby="problems-title">
        <h2 id="problems-title">Problems</h2>
        <ProblemSummary dataset={dataset} />
      </section>
      {status === "draft" && (
        <section aria-labelledby="publish-title">
          <h2 id="publish-title">Publish or delete</h2>
          <PublishForm dataset={dataset} datasets={datasets} errors={errors} onErrors={setErrors} onDone={setDone} />
          <DeleteDraft
            dataset={dataset}
            onDone={() => void navigate({ to: "/p/$partnership/data", params: { partnership } })}
          />
        </section>
      )}
      {status === "current" && (
        <section aria-labelledby="undo-title">
          <h2 id="undo-title">Undo</h2>
          <UndoDataset
            dataset={dataset}
            replaced={datasets.find(({ id }) => id === dataset.replaces)}
            onDone={() => setDone(`“${dataset.title}” is undone and counts no more.`)}
          />
        </section>
      )}
      <IssueSection dataset={dataset} />
    </>
  );
}
