import { type ReactElement, useState } from "react";
import { numberCell } from "../areas/cellWords.ts";
import type { AreaReached } from "./areasReached.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import { SetLink } from "./SetLink.tsx";

type Props = {
  readonly reached: readonly AreaReached[];
  readonly one: string;
  readonly many: string;
};

const rowsAtOnce = 20;

/** Area by area, which sets its people can reach. The places of a set serve many areas, so no area has a sum of them. */
export function AreasReached({ reached, one, many }: Props): ReactElement {
  const [shown, setShown] = useState(rowsAtOnce);
  return (
    <details className="details overlaps__areas">
      <summary>Which sets are in reach of which {one}</summary>
      <p>The places of one set serve people of many {many}, so they are not added up by area.</p>
      <table className="table">
        <caption className="unseen">Sets of offers in reach of each {one}</caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col" className="numeric">
              In need a year
            </th>
            <th scope="col">Sets in reach</th>
          </tr>
        </thead>
        <tbody>
          {reached.slice(0, shown).map(({ code, name, need, sets }) => (
            <tr key={code}>
              <th scope="row">
                {name} <span className="second small">{code}</span>
              </th>
              <td className="numeric">{numberCell(need, 1)}</td>
              <td>
                <ul className="overlaps__list">
                  {sets.map((set) => (
                    <li key={set.id}>
                      <SetLink set={set} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore step={rowsAtOnce} shown={shown} all={reached.length} what={many} onShow={setShown} />
    </details>
  );
}
