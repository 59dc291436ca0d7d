import { DatasetAt } from "../DatasetAt.tsx";
import { ProblemsPage } from "./ProblemsPage.tsx";

/** What is wrong with a file, and the two ways to mend it: here, or in a spreadsheet. */
export function ProblemsScreen() {
  return <DatasetAt title="Problems">{(dataset) => <ProblemsPage key={dataset.id} dataset={dataset} />}</DatasetAt>;
}
