import { useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Publishing } from "../../../domain/contract/publishing.ts";
import { isShared } from "../isShared.ts";
import { countWritten } from "../written.ts";
import { publishableRows } from "./publishableRows.ts";
import type { PublishingControl } from "./usePublishing.ts";
import { WhoAndWhy, whoAndWhySaid } from "../WhoAndWhy.tsx";

type PublishFormProps = {
  readonly dataset: Dataset;
  readonly isTriedOut: boolean;
  readonly publishing: PublishingControl;
  readonly onPublish: (said: Pick<Publishing, "by" | "why">) => void;
  readonly onAgain: () => void;
};

/** Who and why, and the button that publishes. Where somebody else was first it leads back to the dry run instead. */
export function PublishForm({ dataset, isTriedOut, publishing, onPublish, onAgain }: PublishFormProps) {
  const [said, setSaid] = useState({ by: "", why: "" });
  const { isBusy, refusal } = publishing;
  return (
    <section aria-labelledby="publish-title">
      <h2 id="publish-title">Publish</h2>
      {!isTriedOut && (
        <p>
          Nobody has seen what it would change: the dry run was stopped.{" "}
          {isShared(dataset)
            ? "It cannot be undone: every partnership shares its areas or postcodes."
            : "It can be undone afterwards."}
        </p>
      )}
      <WhoAndWhy said={said} isDisabled={isBusy} onChange={setSaid} />
      {refusal?.isConflict === true ? (
        <div className="inset">
          <p>{refusal.message}</p>
          <button type="button" className="button" onClick={onAgain}>
            Make the dry run again
          </button>
        </div>
      ) : (
        <button type="button" className="button" disabled={isBusy} onClick={() => onPublish(whoAndWhySaid(said))}>
          {isBusy ? "Publishing…" : `Publish ${countWritten(publishableRows(dataset), "row")}`}
        </button>
      )}
      <output className="hint said">{isBusy && "Publishing: all of it or nothing. Large files take a minute."}</output>
    </section>
  );
}
