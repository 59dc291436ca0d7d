import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { RemarkList } from "./check/RemarkList.tsx";
import { DatasetFacts } from "./DatasetFacts.tsx";
import { datasetStatus, datasetStatusWords } from "./datasetStatus.ts";
import { ExclusionTable } from "./ExclusionTable.tsx";
import { kindTitle } from "./kindTitle.ts";
import { IssueSection } from "./problems/IssueSection.tsx";
import { ProblemSummary } from "./problems/ProblemSummary.tsx";
import { StatusTag } from "./StatusTag.tsx";
import { SuccessBanner } from "./SuccessBanner.tsx";
import { UndoDataset } from "./UndoDataset.tsx";

type DatasetPageProps = { readonly dataset: Dataset; readonly datasets: readonly Dataset[] };

/** A dataset that was published, in full: what it was read as, what was wrong with it, and the way back. */
export function DatasetPage({ dataset, datasets }: DatasetPageProps) {
  const [done, setDone] = useState<string | null>(null);
  const { partnership } = dataset;
  const status = datasetStatus(dataset);
  usePageTitle(dataset.title);
  return (
    <>
      <SuccessBanner message={done}>
        <Link to="/p/$partnership/map" params={{ partnership }}>
          See the map
        </Link>
      </SuccessBanner>
      <h1>
        <bdi>{dataset.title}</bdi>
      </h1>
      <p>
        <StatusTag status={status} /> {datasetStatusWords[status].meaning}
      </p>
      <p>
        Read as <strong>{kindTitle(dataset.kind)}</strong>
        {dataset.recipe.assumePlaces && ", with assumed places for libraries"}.
      </p>
      <DatasetFacts dataset={dataset} datasets={datasets} />
      <ExclusionTable exclusions={dataset.exclusions} />
      <RemarkList remarks={dataset.reading.remarks} />
      <section aria-labelledby="problems-title">
        <h2 id="problems-title">Problems</h2>
        <ProblemSummary dataset={dataset} />
      </section>
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
