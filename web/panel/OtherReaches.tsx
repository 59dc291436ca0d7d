import type { ReactElement } from "react";
import { numberCell } from "../areas/cellWords.ts";

/** What comes out with one reach. A class for an area, a count of areas with a gap for the study area. */
export type ReachOutcome = {
  readonly unmet: number | null;
  readonly gapScore: number | null;
  readonly comesTo: string;
};

type Props = {
  readonly shorter: ReachOutcome | null;
  readonly asSet: ReachOutcome;
  readonly longer: ReachOutcome | null;
  readonly lastColumn: string;
};

/** The same figures if people travelled less or more far. Nobody knows how far people go, so an answer that turns here is not one to lean on. */
export function OtherReaches({ shorter, asSet, longer, lastColumn }: Props): ReactElement | null {
  if (shorter === null && longer === null) return null;
  const rows = [
    { reach: "¾ of the reach", outcome: shorter },
    { reach: "as set", outcome: asSet },
    { reach: "1½ times", outcome: longer },
  ];
  return (
    <table className="table other-reaches">
      <caption>If people travelled less or more far</caption>
      <thead>
        <tr>
          <th scope="col">Reach</th>
          <th scope="col" className="numeric">
            Unmet a year
          </th>
          <th scope="col" className="numeric">
            Score
          </th>
          <th scope="col" className="numeric">
            {lastColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ reach, outcome }) => (
          <tr key={reach}>
            <th scope="row">{reach}</th>
            <td className="numeric">{outcome === null ? "not known" : numberCell(outcome.unmet, 1)}</td>
            <td className="numeric">{outcome === null ? "not known" : numberCell(outcome.gapScore, 1)}</td>
            <td className="numeric">{outcome === null ? "not known" : outcome.comesTo}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
