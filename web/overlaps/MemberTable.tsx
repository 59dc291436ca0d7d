import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import type { Overlap, OverlapMember } from "../../domain/contract/overlap.ts";
import { numberCell } from "../areas/cellWords.ts";
import { BasisTag } from "../panel/BasisTag.tsx";
import { ShowMore } from "../data/ShowMore.tsx";
import { memberLetter } from "./setName.ts";
import { digitsFor } from "./setWords.ts";
import "../data/stackingTable.css";

type Props = {
  readonly partnership: string;
  readonly set: Overlap;
  readonly chosen: number | null;
  readonly onChoose: (member: number | null) => void;
};

const rowsAtOnce = 15;

/** The offers of a set, each with the letter it has on the map, which points it out there. */
export function MemberTable({ partnership, set: { members }, chosen, onChoose }: Props): ReactElement {
  const [shown, setShown] = useState(rowsAtOnce);
  // One that was chosen on the map must be there to be seen.
  const rows = members.slice(0, Math.max(shown, (chosen ?? 0) + 1));
  const digits = {
    places: digitsFor(members.map(({ places }) => places)),
    free: digitsFor(members.map(({ free }) => free)),
    removable: digitsFor(members.map(({ removable }) => removable)),
  };
  return (
    <div className="table-box">
      <table className="table table--stacks members">
        <caption>
          Its {members.length} offers (places a year)
          <span className="second small members__caution">
            What each could do without alone does not add up to what the set could: each figure holds while all the
            others stay.
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Offer</th>
            <th scope="col" className="numeric">
              Places
            </th>
            <th scope="col" className="numeric">
              Free
            </th>
            <th scope="col" className="numeric">
              More than needed, alone
            </th>
            <th scope="col">In its file</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((member, position) => (
            <tr key={`${member.dataset}:${member.row}`} className={position === chosen ? "sets__row--chosen" : ""}>
              <th scope="row">
                <button
                  className="members__letter"
                  type="button"
                  aria-label={`${memberLetter(position)}: point out on the map`}
                  aria-pressed={position === chosen}
                  disabled={member.lon === null}
                  onClick={() => onChoose(position === chosen ? null : position)}
                >
                  {memberLetter(position)}
                </button>
                <span>
                  {member.title}
                  <span className="second small members__where">{whereWords(member)}</span>
                </span>
              </th>
              <td data-label="Places" className="numeric">
                {numberCell(member.places, digits.places)} <BasisTag basis={member.placesBasis} />
              </td>
              <td data-label="Free" className="numeric">
                {numberCell(member.free, digits.free)}
              </td>
              <td data-label="More than needed, alone" className="numeric">
                {numberCell(member.removable, digits.removable)}
              </td>
              <td data-label="In its file">
                <Link to="/p/$partnership/data/$dataset" params={{ partnership, dataset: member.dataset }}>
                  row {member.row}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore step={rowsAtOnce} shown={rows.length} all={members.length} what="offers" onShow={setShown} />
    </div>
  );
}

function whereWords({ provider, venue, lon }: OverlapMember): string {
  const where = venue === null || venue === provider ? provider : `${venue} · ${provider}`;
  return lon === null ? `${where} (no point, not on the map)` : where;
}
