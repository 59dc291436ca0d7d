import { useState } from "react";
import type { Decision } from "../../../domain/contract/duplicateDecision.ts";
import { momentWritten, numberWritten } from "../../data/written.ts";
import { ShowMore } from "../../data/ShowMore.tsx";
import { pairsWritten, verdictWritten } from "./decisionWords.ts";
import { TakeBackButton } from "./TakeBackButton.tsx";
import "../../data/stackingTable.css";

const rowsAtOnce = 25;

type DecisionTableProps = {
  readonly partnership: string;
  readonly decisions: readonly Decision[];
  readonly onTaken: (entry: Decision) => Promise<void>;
  readonly onTakenBack: (decision: Decision) => void;
};

/** Every decision with when, who and why, newest first, and the way to take it back. */
export function DecisionTable({ partnership, decisions, onTaken, onTakenBack }: DecisionTableProps) {
  const [shown, setShown] = useState(rowsAtOnce);
  return (
    <>
      <table className="table table--stacks">
        <caption>Decisions, newest first</caption>
        <thead>
          <tr>
            {["Number", "When", "Decided", "On", "Who", "Why", "Take back"].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.slice(0, shown).map((decision) => (
            <tr key={decision.number}>
              <th scope="row">
                <span className="unseen">Decision </span>
                {numberWritten(decision.number)}
              </th>
              <td data-label="When">{momentWritten(decision.at)}</td>
              <td data-label="Decided">{verdictWritten(decision)}</td>
              <td data-label="On" className="broken">
                <bdi>{pairsWritten(decision)}</bdi>
              </td>
              <td data-label="Who">{decision.by ?? notStated}</td>
              <td data-label="Why">{decision.why ?? notStated}</td>
              <td>
                {decision.takenBack && <strong className="tag">Taken back</strong>}
                {!decision.takenBack && decision.verdict !== null && (
                  <TakeBackButton
                    partnership={partnership}
                    decision={decision}
                    onTaken={onTaken}
                    onDone={() => onTakenBack(decision)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} all={decisions.length} step={rowsAtOnce} what="decisions" onShow={setShown} />
    </>
  );
}

const notStated = <span className="second">Not stated</span>;
