import type { ReactElement } from "react";
import { numberWritten } from "../../data/written.ts";
import type { LegendCounts } from "../../views/legendCounts.ts";
import type { Crossed } from "../../views/mismatch/crossed.ts";
import { crossedClass } from "../../views/mismatch/crossedClasses.ts";
import { limitWords } from "../../views/mismatch/limitWords.ts";
import { type Third, thirdWords } from "../../views/mismatch/thirds.ts";
import { classRow } from "./areasOfRow.ts";
import { RowButton } from "./RowButton.tsx";
import type { PointingOut } from "./usePointingOut.ts";

type Props = {
  readonly crossed: Crossed;
  readonly counts: LegendCounts;
  readonly areas: string;
  readonly pointing: PointingOut;
};

const needs = ["H", "M", "L"] as const;
const provisions = ["L", "M", "H"] as const;

/** The nine classes of need against provision as a grid: need down, provision across, how many areas in each, and where the thirds lie. */
export function CrossedTable({ crossed, counts, areas, pointing }: Props): ReactElement {
  const needLimits = limitWords(crossed.need);
  const provisionLimits = limitWords(crossed.provision);
  return (
    <table className="crossed">
      <caption className="unseen">How many {areas} have which need and which provision</caption>
      <thead>
        <tr>
          <td className="second">need a year per 1,000 adults, by fair-share index</td>
          {provisions.map((provided) => (
            <th key={provided} scope="col">
              {thirdWords.provision[provided]}
              <span className="second">{provisionLimits[provided]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {needs.map((need) => (
          <tr key={need}>
            <th scope="row">
              {thirdWords.need[need]}
              <span className="second">{needLimits[need]}</span>
            </th>
            {provisions.map((provided) => (
              <Cell key={provided} need={need} provided={provided} counts={counts} pointing={pointing} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = Pick<Props, "counts" | "pointing"> & { readonly need: Third; readonly provided: Third };

/** Corners say in words what they are. */
function Cell({ need, provided, counts, pointing }: CellProps): ReactElement {
  const { key, letter, token, words } = crossedClass(need, provided);
  const count = counts.steps.find(({ step }) => step.key === key)?.count;
  const written = count === undefined ? "" : numberWritten(count);
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its words stand in the button
    <td style={{ backgroundColor: `var(${token})` }}>
      <RowButton
        row={classRow(key)}
        isEmpty={count === undefined || count === 0}
        pointing={pointing}
        label={`${letter} ${written} ${words}`}
      >
        <span className="crossed__words">
          <b>{letter}</b> {written}
          {need !== "M" && provided !== "M" && <span className="crossed__corner">{words}</span>}
        </span>
      </RowButton>
    </td>
  );
}
