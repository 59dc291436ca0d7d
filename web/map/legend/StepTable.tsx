import type { ReactElement } from "react";
import { numberWritten } from "../../data/written.ts";
import type { LegendCounts } from "../../views/legendCounts.ts";
import { stateWords } from "../../views/stateWords.ts";
import { classRow, type LegendRow } from "./areasOfRow.ts";
import { RowButton } from "./RowButton.tsx";
import { Swatch } from "./Swatch.tsx";
import type { PointingOut } from "./usePointingOut.ts";

type Props = {
  readonly counts: LegendCounts;
  readonly areas: string;
  /** Whether steps are circles rather than colours of areas. */
  readonly isRound: boolean;
  /** Whether the steps stand somewhere else, and only the special states are listed. */
  readonly isStatesOnly: boolean;
  readonly pointing: PointingOut;
};

/** The steps of the map and its special states, each with how many areas have it. Steps that no area has stay in the list. */
export function StepTable({ counts, areas, isRound, isStatesOnly, pointing }: Props): ReactElement {
  const { steps, suppressed, unknown, noNeed, most } = counts;
  const same = { most, pointing };
  return (
    <table className="legend__table">
      <caption className="unseen">Steps of the map and how many {areas} have each</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Number of {areas}</th>
        </tr>
      </thead>
      <tbody>
        {!isStatesOnly &&
          steps.map(({ step, count }) => (
            <Row key={step.key} row={classRow(step.key)} words={step.words} count={count} {...same}>
              <Swatch
                look={isRound && step.key === "some" ? "circle" : "plain"}
                letter={step.letter}
                token={step.token}
              />
            </Row>
          ))}
        <Row row="suppressed" words={stateWords.suppressed} count={suppressed} {...same}>
          <Swatch look="hatch" />
        </Row>
        <Row row="unknown" words={stateWords.unknown} count={unknown} {...same}>
          <Swatch look="dots" />
        </Row>
        {noNeed > 0 && (
          <Row row="no need" words={stateWords["no need"]} count={noNeed} {...same}>
            <Swatch look="blank" />
          </Row>
        )}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: LegendRow;
  readonly words: string;
  readonly count: number;
  readonly most: number;
  readonly pointing: PointingOut;
  readonly children: ReactElement;
};

function Row({ row, words, count, most, pointing, children }: RowProps): ReactElement {
  return (
    <tr>
      <th scope="row">
        <RowButton row={row} isEmpty={count === 0} pointing={pointing}>
          {children}
          <span>{words}</span>
        </RowButton>
      </th>
      <td>
        <span className="legend__bar" style={{ width: `${(60 * count) / most}px` }} />
        {numberWritten(count)}
      </td>
    </tr>
  );
}
