import { DatasetAt } from "../DatasetAt.tsx";
import { PreviewPage } from "./PreviewPage.tsx";

/** What would happen if a draft were published, and publishing it. */
export function PreviewScreen() {
  return (
    <DatasetAt title="Dry run and publish">
      {(dataset, datasets) => <PreviewPage key={dataset.id} dataset={dataset} datasets={datasets} />}
    </DatasetAt>
  );
}
