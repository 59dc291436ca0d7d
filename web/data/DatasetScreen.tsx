import { DatasetAt } from "./DatasetAt.tsx";
import { DatasetPage } from "./DatasetPage.tsx";
import { DraftPage } from "./draft/DraftPage.tsx";

/** One dataset by its address: the steps that a draft has before it, or what is known of one that was published. */
export function DatasetScreen() {
  return (
    <DatasetAt title="Dataset" backTo="data">
      {(dataset, datasets) =>
        dataset.status === "draft" ? (
          <DraftPage dataset={dataset} datasets={datasets} />
        ) : (
          <DatasetPage key={dataset.id} dataset={dataset} datasets={datasets} />
        )
      }
    </DatasetAt>
  );
}
