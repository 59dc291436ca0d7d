import type { Duplicates } from "../../domain/contract/duplicates.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { apiAddress } from "../api/request.ts";

/** How the pairs were found, with the numbers, and the way to have all of them as a file. */
export function HowFound({ found }: { readonly found: Duplicates }) {
  const { partnership, listings, compared, blocking, mergeFrom, reviewFrom, notes, snapshot } = found;
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="inset">
          {note}
        </p>
      ))}
      <details className="details">
        <summary>How is this worked out?</summary>
        <p>
          {countWritten(listings, "listing")} in force were looked at. Two are compared only where they stand at one
          place and are of one level; {countWritten(compared, "pair")} did. What they say of name, address, phone,
          website and register numbers is weighed by how much oftener it agrees in one organisation’s listings than in
          two organisations’ (the model of Fellegi and Sunter, fitted to these very listings).
        </p>
        <p>
          {mergeFrom === null
            ? "None merges by itself: somebody decides on each."
            : `From ${numberWritten(100 * mergeFrom)}% two merge by themselves, unless something holds them back.`}{" "}
          From {numberWritten(100 * reviewFrom)}% they wait for somebody. Places of listings that count as one are never
          added up.
        </p>
        <table className="table">
          <caption>How pairs were brought together</caption>
          <thead>
            <tr>
              <th scope="col">By</th>
              <th scope="col" className="numeric">
                Pairs
              </th>
              <th scope="col" className="numeric">
                Too common to use
              </th>
            </tr>
          </thead>
          <tbody>
            {blocking.map(({ rule, pairs, overFull }) => (
              <tr key={rule}>
                <th scope="row">{rule}</th>
                <td className="numeric">{numberWritten(pairs)}</td>
                <td className="numeric">{numberWritten(overFull)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p>
        <a href={apiAddress("/duplicates.csv", { partnership })} download>
          Download all pairs with their reasons (CSV)
        </a>
      </p>
      <p className="small second">Computed from snapshot {snapshot}.</p>
    </>
  );
}
