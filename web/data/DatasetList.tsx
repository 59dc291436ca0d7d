import type { Dataset } from "../../domain/contract/dataset.ts";
import { DatasetCard } from "./DatasetCard.tsx";
import { countWritten } from "./written.ts";

type DatasetListProps = { readonly datasets: readonly Dataset[]; readonly onDone: (message: string) => void };

/** Every dataset, newest first, with how many of them count now and how many wait for somebody. */
export function DatasetList({ datasets, onDone }: DatasetListProps) {
  return (
    <section className="wide" aria-labelledby="datasets-title">
      <h2 id="datasets-title">Datasets</h2>
      <p>{summary(datasets)}</p>
      <ul className="cards">
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            <DatasetCard dataset={dataset} datasets={datasets} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function summary(datasets: readonly Dataset[]): string {
  const current = datasets.filter((dataset) => dataset.current).length;
  const drafts = datasets.filter((dataset) => dataset.status === "draft").length;
  const counted = `${countWritten(current, "dataset counts", "datasets count")} in the scores now.`;
  if (drafts === 0) return counted;
  return `${counted} ${countWritten(drafts, "draft waits", "drafts wait")} to be published or deleted.`;
}
