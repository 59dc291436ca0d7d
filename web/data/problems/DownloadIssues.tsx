import { useMutation } from "@tanstack/react-query";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { everyIssue } from "./everyIssue.ts";
import { issuesCsv } from "./issuesCsv.ts";
import { saveText } from "../saveText.ts";
import { numberWritten } from "../written.ts";

/** Saves all of a dataset's issues as one CSV, whatever is filtered on the screen. */
export function DownloadIssues({ dataset, count }: { readonly dataset: Dataset; readonly count: number }) {
  const download = useMutation({
    mutationFn: async () => {
      const issues = await everyIssue(dataset);
      saveText(`problems-in-${dataset.fileName.replace(/\.[^.]*$/, "")}.csv`, issuesCsv(issues));
    },
  });
  return (
    <>
      <button
        type="button"
        className="button button--second"
        disabled={download.isPending}
        onClick={() => download.mutate()}
      >
        {download.isPending ? "Collecting the problems…" : `Download all ${numberWritten(count)} as CSV`}
      </button>
      {download.isError && (
        <p className="error-text" role="alert">
          {download.error.message}
        </p>
      )}
    </>
  );
}
