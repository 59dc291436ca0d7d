import { type ReactElement, useState } from "react";
import type { Overlap } from "../../domain/contract/overlap.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { numberWritten } from "../data/written.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import { SetLink } from "./SetLink.tsx";
import { setTitles } from "./setName.ts";
import { digitsFor, nearestGapWords, percentWritten, surenessWords } from "./setWords.ts";
import "../data/stackingTable.css";

type Props = {
  readonly caption: string;
  readonly sets: readonly Overlap[];
  readonly chosen: string | undefined;
};

const rowsAtOnce = 20;

/** Sets of offers with the figures of each as a whole. The name leads to the set in full, below. */
export function SetTable({ caption, sets, chosen }: Props): ReactElement {
  const [shown, setShown] = useState(rowsAtOnce);
  const chosenAt = sets.findIndex(({ id }) => id === chosen);
  const rows = sets.slice(0, Math.max(shown, chosenAt + 1));
  const digits = digitsFor(sets.flatMap(({ places, essential, removable }) => [places, essential, removable]));
  return (
    <div className="wide">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <section className="table-box" aria-label={caption} tabIndex={0}>
        <table className="table table--stacks sets">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Set</th>
              <th scope="col" className="numeric">
                Offers
              </th>
              <th scope="col" className="numeric">
                Places
              </th>
              <th scope="col" className="numeric">
                Needed
              </th>
              <th scope="col" className="numeric">
                More than needed
              </th>
              <th scope="col" className="numeric">
                Share
              </th>
              <th scope="col" className="numeric">
                How sure
              </th>
              <th scope="col">Nearest gap</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((set) => (
              <tr key={set.id} className={set.id === chosen ? "sets__row--chosen" : ""}>
                <th scope="row">
                  <SetLink set={set} isChosen={set.id === chosen} />
                  <span className="second small">{setTitles(set)}</span>
                </th>
                <td data-label="Offers" className="numeric">
                  {numberWritten(set.members.length)}
                </td>
                <td data-label="Places" className="numeric">
                  {fixedWritten(set.places, digits)}
                </td>
                <td data-label="Needed" className="numeric">
                  {fixedWritten(set.essential, digits)}
                </td>
                <td data-label="More than needed" className="numeric">
                  <strong>{fixedWritten(set.removable, digits)}</strong>
                </td>
                <td data-label="Share" className="numeric">
                  {percentWritten(set.share)}
                </td>
                <td data-label="How sure" className="numeric">
                  {surenessWords(set.sureness)}
                </td>
                <td data-label="Nearest gap">{nearestGapWords(set)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ShowMore step={rowsAtOnce} shown={rows.length} all={sets.length} what="sets" onShow={setShown} />
    </div>
  );
}
