import { DatasetAt } from "../DatasetAt.tsx";
import { kindTitle } from "../kindTitle.ts";
import { ColumnsPage } from "./ColumnsPage.tsx";

/** What a draft is and what its columns are read as. Of a dataset that is no draft any more they stay as they were. */
export function ColumnsScreen() {
  return (
    <DatasetAt title="What it is and its columns">
      {(dataset) =>
        dataset.status === "draft" ? (
          <ColumnsPage key={dataset.id} dataset={dataset} />
        ) : (
          <>
            <h1>Recognised as {dataset.title}</h1>
            <p>
              It was published as {kindTitle(dataset.kind).toLowerCase()}, so how it is read cannot be changed. To read
              it another way, upload the file again and replace this dataset.
            </p>
          </>
        )
      }
    </DatasetAt>
  );
}
