import { type DatasetStatus, datasetStatusWords } from "./datasetStatus.ts";

/** A dataset's status as a word on a tint; the word says it, the tint only helps. */
export function StatusTag({ status }: { readonly status: DatasetStatus }) {
  return <strong className={`tag ${tints[status]}`}>{datasetStatusWords[status].tag}</strong>;
}

const tints: Readonly<Record<DatasetStatus, string>> = {
  draft: "tag--notice",
  current: "tag--good",
  replaced: "",
  undone: "",
};
