import type { Decision } from "../../../domain/contract/duplicateDecision.ts";
import { countWritten, momentWritten } from "../../data/written.ts";
import { verdictWritten } from "../decisions/decisionWords.ts";
import { TakeBackButton } from "../decisions/TakeBackButton.tsx";

type DecisionLineProps = {
  readonly partnership: string;
  readonly decision: Decision;
  readonly onTaken: (entry: Decision) => Promise<void>;
  readonly onTakenBack: () => void;
};

/** The decision in force on a pair: what, by whom, when and why, and on how many pairs it was taken. */
export function DecisionLine({ partnership, decision, onTaken, onTakenBack }: DecisionLineProps) {
  return (
    <div className="inset">
      <p>
        <strong>{verdictWritten(decision)}</strong>, decided on {momentWritten(decision.at)} by{" "}
        {decision.by ?? "somebody who did not say who"}
        {decision.why !== null && `: “${decision.why}”`}.
        {decision.pairs > 1 && ` It was taken on ${countWritten(decision.pairs, "pair")} at once.`}
      </p>
      <TakeBackButton partnership={partnership} decision={decision} onTaken={onTaken} onDone={onTakenBack} />
    </div>
  );
}
