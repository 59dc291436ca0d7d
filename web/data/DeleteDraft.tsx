import type { Dataset } from "../../domain/contract/dataset.ts";
import { ConfirmedButton } from "./ConfirmedButton.tsx";
import { deleteDraft } from "./datasetCommands.ts";

type DeleteDraftProps = { readonly dataset: Dataset; readonly onDone: () => void };

/** Deletes a draft for good, after asking. Nothing that counts is touched: a draft counts in nothing. */
export function DeleteDraft({ dataset, onDone }: DeleteDraftProps) {
  return (
    <ConfirmedButton
      label="Delete this draft"
      question={
        <>
          Delete the draft of <bdi>{dataset.fileName}</bdi> for good?
        </>
      }
      consequence={
        <p>The file and its list of problems are deleted. The scores do not change, because a draft is not counted.</p>
      }
      action="Delete the draft"
      act={() => deleteDraft(dataset)}
      onDone={onDone}
    />
  );
}
