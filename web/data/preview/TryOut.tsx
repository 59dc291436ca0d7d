import type { Dataset } from "../../../domain/contract/dataset.ts";
import { DryRunSection } from "./DryRunSection.tsx";
import { type Placing, placingAsked } from "./placing.ts";
import { PublishForm } from "./PublishForm.tsx";
import { useDryRun } from "./useDryRun.ts";
import type { PublishingControl } from "./usePublishing.ts";

type TryOutProps = {
  readonly dataset: Dataset;
  readonly placing: Placing;
  readonly holdsOut: boolean;
  readonly publishing: PublishingControl;
};

/** A draft tried out as it would be published, and then the button that publishes it so. */
export function TryOut({ dataset, placing, holdsOut, publishing }: TryOutProps) {
  const asked = {
    id: dataset.id,
    partnership: dataset.partnership,
    ...placingAsked(placing),
    holdOutBadRows: holdsOut,
  };
  const control = useDryRun(asked, publishing.isBusy || publishing.done !== null);
  const { state } = control;
  const isReady = state.type === "known" || state.type === "stopped";
  return (
    <>
      <DryRunSection control={control} />
      {isReady && (
        <PublishForm
          dataset={dataset}
          isTriedOut={state.type === "known"}
          publishing={publishing}
          onPublish={(said) =>
            publishing.publish({
              ...said,
              placing,
              holdOutBadRows: holdsOut,
              dryRun: state.type === "known" ? state.dryRun : null,
            })
          }
          onAgain={() => {
            publishing.beginAnew();
            control.again();
            // The button goes with what it did; what it began stands under this heading.
            document.getElementById("dry-run-title")?.focus();
          }}
        />
      )}
    </>
  );
}
