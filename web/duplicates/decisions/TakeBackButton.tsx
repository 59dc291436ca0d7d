import { useState } from "react";
import type { Decision } from "../../../domain/contract/duplicateDecision.ts";
import { takeBack } from "../../api/duplicatesCommands.ts";
import { ConfirmedButton } from "../../data/ConfirmedButton.tsx";
import { WhoAndWhy, whoAndWhySaid } from "../../data/WhoAndWhy.tsx";
import { countWritten } from "../../data/written.ts";
import { pairsWritten, verdictWritten } from "./decisionWords.ts";

type TakeBackButtonProps = {
  readonly partnership: string;
  readonly decision: Decision;
  readonly onTaken: (entry: Decision) => Promise<void>;
  readonly onDone: () => void;
};

/** Takes a decision back after asking, on all of its pairs at once; who and why go into the history. */
export function TakeBackButton({ partnership, decision, onTaken, onDone }: TakeBackButtonProps) {
  const [said, setSaid] = useState({ by: "", why: "" });
  return (
    <ConfirmedButton
      label={
        <>
          Take back
          <span className="unseen">
            {" "}
            “{verdictWritten(decision)}” on <bdi>{pairsWritten(decision)}</bdi>
          </span>
        </>
      }
      question={`Take back “${verdictWritten(decision)}” on ${countWritten(decision.pairs, "pair")}?`}
      consequence={
        <>
          <p>
            {decision.pairs === 1 ? "The pair stands" : "The pairs stand"} as before the decision, and the scores change
            for everyone in this partnership.
          </p>
          <WhoAndWhy said={said} isDisabled={false} onChange={setSaid} />
        </>
      }
      action="Take it back"
      act={async () => onTaken(await takeBack(partnership, decision.number, whoAndWhySaid(said)))}
      onDone={onDone}
    />
  );
}
