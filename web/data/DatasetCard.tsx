import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { DatasetFacts } from "./DatasetFacts.tsx";
import { datasetStatus, datasetStatusWords } from "./datasetStatus.ts";
import { datasetTitle } from "./datasetTitle.ts";
import { StatusTag } from "./StatusTag.tsx";
import { UndoDataset } from "./UndoDataset.tsx";

type DatasetCardProps = {
  readonly dataset: Dataset;
  /** All of them, to name the one that this replaced or the one that replaced it. */
  readonly datasets: readonly Dataset[];
  readonly onDone: (message: string) => void;
};

/** One dataset: what it is, whether it counts, where it is from, and the way back. */
export function DatasetCard({ dataset, datasets, onDone }: DatasetCardProps) {
  const status = datasetStatus(dataset);
  return (
    <article className="card" aria-labelledby={`dataset-${dataset.id}`}>
      <header className="card__head">
        <h3 id={`dataset-${dataset.id}`}>
          <Link to="/p/$partnership/data/$dataset" params={{ partnership: dataset.partnership, dataset: dataset.id }}>
            <bdi>{datasetTitle(dataset)}</bdi>
          </Link>
        </h3>
        <StatusTag status={status} />
      </header>
      {datasetTitle(dataset) !== dataset.fileName && (
        <p className="hint">
          <bdi>{dataset.fileName}</bdi>
        </p>
      )}
      {status !== "current" && <p className="hint">{datasetStatusWords[status].meaning}</p>}
      <DatasetFacts dataset={dataset} datasets={datasets} />
      {status === "current" && (
        <UndoDataset
          dataset={dataset}
          replaced={datasets.find(({ id }) => id === dataset.replaces)}
          onDone={() => onDone(`“${dataset.title}” is undone and counts no more.`)}
        />
      )}
      {status === "draft" && (
        <Link
          className="button button--second button--small"
          to="/p/$partnership/data/$dataset"
          params={{ partnership: dataset.partnership, dataset: dataset.id }}
        >
          Check and publish
          <span className="unseen">
            {" "}
            <bdi>{datasetTitle(dataset)}</bdi>
          </span>
        </Link>
      )}
    </article>
  );
}
