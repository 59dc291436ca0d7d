import { type ReactElement, useState } from "react";
import type { Overlap } from "../../domain/contract/overlap.ts";
import { numberCell } from "../areas/cellWords.ts";
import { ShowMore } from "../data/ShowMore.tsx";

type Props = { readonly set: Overlap; readonly one: string; readonly many: string };

const rowsAtOnce = 8;

/** Whom a set is there for now: the areas in reach of any of its offers, the most need first. */
export function AreasServed({ set: { areasServed }, one, many }: Props): ReactElement {
  const [shown, setShown] = useState(rowsAtOnce);
  return (
    <div className="table-box">
      <table className="table">
        <caption>
          Who is in reach of it now
          <span className="second small members__caution">
            The {many} with people in reach of any of its offers, the most need first.
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col" className="numeric">
              In need a year
            </th>
          </tr>
        </thead>
        <tbody>
          {areasServed.slice(0, shown).map(({ code, name, need }) => (
            <tr key={code}>
              <th scope="row">
                {name} <span className="second small">{code}</span>
              </th>
              <td className="numeric">{numberCell(need, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {areasServed.length === 0 && <p>No {one} of the study area.</p>}
      <ShowMore step={rowsAtOnce} shown={shown} all={areasServed.length} what={many} onShow={setShown} />
    </div>
  );
}
