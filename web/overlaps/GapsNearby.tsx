import type { ReactElement } from "react";
import type { Overlap } from "../../domain/contract/overlap.ts";
import { fixedWritten } from "../areas/cellWords.ts";

type Props = { readonly set: Overlap; readonly one: string; readonly many: string };

/** Where places of a set could serve instead: the areas with a gap that are nearest to it. */
export function GapsNearby({ set: { gapsNearby }, one, many }: Props): ReactElement {
  if (gapsNearby.length === 0)
    return (
      <div>
        <h3>Where its places could serve</h3>
        <p>No {one} known near here lacks places once people are steered to free ones.</p>
      </div>
    );
  return (
    <div className="table-box">
      <table className="table">
        <caption>
          Where its places could serve
          <span className="second small members__caution">
            The nearest {many} with a gap, in a straight line from the nearest offer of the set.
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col" className="numeric">
              People unmet a year
            </th>
            <th scope="col" className="numeric">
              Km
            </th>
          </tr>
        </thead>
        <tbody>
          {gapsNearby.map(({ code, name, unmet, km }) => (
            <tr key={code}>
              <th scope="row">
                {name} <span className="second small">{code}</span>
              </th>
              <td className="numeric">{fixedWritten(unmet, 1)}</td>
              <td className="numeric">{fixedWritten(km, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
