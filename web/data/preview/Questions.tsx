import { useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { useSettled } from "../../search/useSettled.ts";
import { HoldOutField } from "./HoldOutField.tsx";
import { type Placing, placingsOf } from "./placing.ts";
import { PlacingField } from "./PlacingField.tsx";
import { TryOut } from "./TryOut.tsx";
import type { PublishingControl } from "./usePublishing.ts";

type QuestionsProps = {
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  readonly publishing: PublishingControl;
};

type Answers = { readonly placing: Placing | null; readonly holdsOut: boolean };

/** What must be said before a draft can be tried out. Once it is said the dry run begins by itself; a change of mind begins another. */
export function Questions({ dataset, datasets, publishing }: QuestionsProps) {
  const placings = placingsOf(dataset, datasets);
  const [answers, setAnswers] = useState<Answers>({ placing: onlyOne(placings), holdsOut: false });
  // Arrow keys go through the choices one by one: only where they stop is it tried out.
  const settled = useSettled(answers, 300);
  const { placing, holdsOut } = answers;
  const mustHoldOut = dataset.heldOutRows > 0;
  const questions = (placings.length > 1 ? 1 : 0) + (mustHoldOut ? 1 : 0);
  const isAnswered = placing !== null && (holdsOut || !mustHoldOut);
  return (
    <>
      {questions > 0 && (
        <section aria-labelledby="questions-title">
          <h2 id="questions-title">How it goes in</h2>
          {placings.length > 1 && (
            <PlacingField
              placings={placings}
              chosen={placing}
              isDisabled={publishing.isBusy}
              onChange={(chosen) => setAnswers({ ...answers, placing: chosen })}
            />
          )}
          {mustHoldOut && (
            <HoldOutField
              rows={dataset.heldOutRows}
              isTicked={holdsOut}
              isDisabled={publishing.isBusy}
              onChange={(isTicked) => setAnswers({ ...answers, holdsOut: isTicked })}
            />
          )}
          <output className="hint said">
            {!isAnswered && `Answer ${questions === 1 ? "this" : "these"} to see what would happen.`}
          </output>
        </section>
      )}
      {isAnswered && answers === settled && (
        <TryOut dataset={dataset} placing={placing} holdsOut={mustHoldOut && holdsOut} publishing={publishing} />
      )}
    </>
  );
}

function onlyOne(placings: readonly Placing[]): Placing | null {
  return placings.length === 1 ? (placings[0] ?? null) : null;
}
