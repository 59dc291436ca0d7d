import { type ReactElement, useMemo, useState } from "react";
import type { Overlap } from "../../domain/contract/overlap.ts";
import { strengthOf } from "./closestLinks.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import { memberLetter } from "./setName.ts";
import { percentWritten } from "./setWords.ts";
import "../data/stackingTable.css";

const rowsAtOnce = 12;

/** Which offers of a set have mostly the same learners, the most alike first: the lines of the map in figures. */
export function LinkTable({ set: { members, links } }: { readonly set: Overlap }): ReactElement {
  const [shown, setShown] = useState(rowsAtOnce);
  const sorted = useMemo(() => links.toSorted((a, b) => strengthOf(b) - strengthOf(a)), [links]);
  const words = (position: number) => {
    const member = members[position];
    return `${memberLetter(position)} (${member?.venue ?? member?.provider})`;
  };
  return (
    <div className="table-box chosen-set__links">
      <table className="table table--stacks">
        <caption>
          How much of each one&rsquo;s learners the other reaches
          <span className="second small members__caution">
            Learners are people in need in reach, the near ones counting more. Two offers are linked where it is half or
            more both ways.
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">First and second offer</th>
            <th scope="col" className="numeric">
              Of the first one&rsquo;s learners the second reaches
            </th>
            <th scope="col" className="numeric">
              Of the second one&rsquo;s learners the first reaches
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map(({ one, other, oneInOther, otherInOne }) => (
            <tr key={`${one}-${other}`}>
              <th scope="row">
                {words(one)} and {words(other)}
              </th>
              <td data-label="Of the first one’s the second reaches" className="numeric">
                {percentWritten(oneInOther)}
              </td>
              <td data-label="Of the second one’s the first reaches" className="numeric">
                {percentWritten(otherInOne)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore step={rowsAtOnce} shown={shown} all={sorted.length} what="pairs" onShow={setShown} />
    </div>
  );
}
