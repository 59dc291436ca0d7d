import { useNavigate } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { RemarkList } from "../check/RemarkList.tsx";
import { RecipeBanner } from "../columns/RecipeBanner.tsx";
import { DatasetFacts } from "../DatasetFacts.tsx";
import { datasetStatusWords } from "../datasetStatus.ts";
import { datasetTitle } from "../datasetTitle.ts";
import { DeleteDraft } from "../DeleteDraft.tsx";
import { ExclusionTable } from "../ExclusionTable.tsx";
import { kindTitle } from "../kindTitle.ts";
import { StatusTag } from "../StatusTag.tsx";
import { TaskList } from "./TaskList.tsx";

type DraftPageProps = { readonly dataset: Dataset; readonly datasets: readonly Dataset[] };

/** A draft: the steps that are left until it counts, and what is known of it so far. */
export function DraftPage({ dataset, datasets }: DraftPageProps) {
  const navigate = useNavigate();
  const { partnership, kind } = dataset;
  const title = datasetTitle(dataset);
  usePageTitle(title);
  return (
    <>
      <RecipeBanner dataset={dataset} />
      <h1 className="broken">
        <bdi>{title}</bdi>
      </h1>
      <p>
        <StatusTag status="draft" /> {datasetStatusWords.draft.meaning}
      </p>
      {kind === "" ? (
        <p>Nobody knows yet what it is: its column names fit none of the kinds of file that are known.</p>
      ) : (
        <p>
          Read as <strong>{kindTitle(kind)}</strong>
          {dataset.recipe.assumePlaces && ", with assumed places for libraries"}.
        </p>
      )}
      <TaskList dataset={dataset} />
      <RemarkList remarks={dataset.reading.remarks} />
      <section aria-labelledby="facts-title">
        <h2 id="facts-title">About the file</h2>
        <DatasetFacts dataset={dataset} datasets={datasets} />
        <ExclusionTable exclusions={dataset.exclusions} />
        <DeleteDraft
          dataset={dataset}
          onDone={() => void navigate({ to: "/p/$partnership/data", params: { partnership } })}
        />
      </section>
    </>
  );
}
