import type { ReactElement } from "react";
import { numberWritten } from "../../data/written.ts";
import type { LegendCounts } from "../../views/legendCounts.ts";
import { Swatch } from "./Swatch.tsx";

type Props = {
  readonly counts: LegendCounts;
  readonly areas: string;
  /** Whether steps are circles rather than colours of areas. */
  readonly isRound: boolean;
  /** Whether the steps stand somewhere else, and only the special states are listed. */
  readonly isStatesOnly: boolean;
};

/** The steps of the map and its special states, each with how many areas have it. Steps that no area has stay in the list. */
export function StepTable({ counts, areas, isRound, isStatesOnly }: Props): ReactElement {
  const { steps, suppressed, unknown, noNeed, most } = counts;
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
            <Row key={step.key} words={step.words} count={count} most={most}>
              <Swatch
                look={isRound && step.key === "some" ? "circle" : "plain"}
                letter={step.letter}
                token={step.token}
              />
            </Row>
          ))}
        <Row words="suppressed, or only bounds known" count={suppressed} most={most}>
          <Swatch look="hatch" />
        </Row>
        <Row words="not known" count={unknown} most={most}>
          <Swatch look="dots" />
        </Row>
        {noNeed > 0 && (
          <Row words="nobody in need" count={noNeed} most={most}>
            <Swatch look="blank" />
          </Row>
        )}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly words: string;
  readonly count: number;
  readonly most: number;
  readonly children: ReactElement;
};

function Row({ words, count, most, children }: RowProps): ReactElement {
  return (
    <tr>
      <th scope="row">
        {children}
        <span>{words}</span>
      </th>
      <td>
        <span className="legend__bar" style={{ width: `${(60 * count) / most}px` }} />
        {numberWritten(count)}
      </td>
    </tr>
  );
}
