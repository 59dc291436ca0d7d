import { type ReactNode, useState } from "react";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { ConfirmedButton } from "./ConfirmedButton.tsx";
import { undoDataset } from "./datasetCommands.ts";
import { isShared } from "./isShared.ts";
import { WhoAndWhy, whoAndWhySaid } from "./WhoAndWhy.tsx";
import { recordsWritten } from "./recordWords.ts";
import { listWritten } from "./written.ts";

type UndoDatasetProps = {
  readonly dataset: Dataset;
  /** The dataset that this one replaced, where it did and it is still known. */
  readonly replaced: Dataset | undefined;
  readonly onDone: () => void;
};

/** Takes a current dataset out of force after saying what then counts and what no longer does and asking why, or says why that cannot be. */
export function UndoDataset({ dataset, replaced, onDone }: UndoDatasetProps) {
  const [said, setSaid] = useState({ by: "", why: "" });
  if (isShared(dataset)) {
    return (
      <p className="hint">
        It cannot be undone: every partnership shares its areas or postcodes. To correct it, upload a corrected file;
        its rows take the place of these.
      </p>
    );
  }
  return (
    <ConfirmedButton
      label={
        <>
          Undo
          <span className="unseen">
            {" "}
            <bdi>{dataset.title}</bdi>
          </span>
        </>
      }
      question={undoQuestion(dataset, replaced)}
      consequence={
        <>
          <p>The scores change for everyone in this partnership. The file is kept and can be downloaded.</p>
          <WhoAndWhy said={said} isDisabled={false} onChange={setSaid} />
        </>
      }
      action="Undo this dataset"
      act={() => undoDataset(dataset, whoAndWhySaid(said))}
      onDone={onDone}
    />
  );
}

function undoQuestion(dataset: Dataset, replaced: Dataset | undefined): ReactNode {
  const records = recordsWritten(dataset.records);
  const leaving = records.length === 0 ? "what came from it" : `its ${listWritten(records)}`;
  const undo = (
    <>
      Undo “<bdi>{dataset.title}</bdi>”
    </>
  );
  if (replaced === undefined) {
    return (
      <>
        {undo} and stop counting {leaving}?
      </>
    );
  }
  return (
    <>
      {undo}, stop counting {leaving} and count “<bdi>{replaced.title}</bdi>” again?
    </>
  );
}
