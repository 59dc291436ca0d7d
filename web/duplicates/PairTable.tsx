import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Duplicates, ListingCard } from "../../domain/contract/duplicates.ts";
import { levelWords } from "../../domain/contract/level.ts";
import type { DuplicatesAddress } from "../address/duplicatesAddress.ts";
import { numberWritten } from "../data/written.ts";
import { fileNameOf } from "./fileNameOf.ts";
import type { FoundPair } from "./foundPairs.ts";
import { ListingName } from "./ListingName.tsx";
import { PairTag } from "./PairTag.tsx";
import { probabilityWritten } from "./probabilityWritten.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import "../data/stackingTable.css";

const rowsAtOnce = 50;

type PairTableProps = {
  readonly found: Duplicates;
  readonly listed: readonly FoundPair[];
  readonly address: DuplicatesAddress;
  readonly caption: string;
};

/** Pairs as a table: how likely, both names, level, places, what has become of them and what holds them back. */
export function PairTable({ found, listed, address, caption }: PairTableProps) {
  const [shown, setShown] = useState(rowsAtOnce);
  const { partnership } = found;
  return (
    <>
      <table className="table table--stacks pair-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              Likely the same
            </th>
            <th scope="col">First listing</th>
            <th scope="col">Second listing</th>
            <th scope="col">Level</th>
            <th scope="col" className="numeric">
              Places a year
            </th>
            <th scope="col">Status</th>
            <th scope="col">
              <span className="unseen">Open the pair</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.slice(0, shown).map(({ pair, one, other }) => (
            <tr key={`${pair.one} ${pair.other}`}>
              <td data-label="Likely the same" className="numeric">
                {probabilityWritten(pair.probability)}
              </td>
              <td data-label="First listing">
                <Listed card={one} found={found} />
              </td>
              <td data-label="Second listing">
                <Listed card={other} found={found} />
              </td>
              <td data-label="Level">{one.level === null ? "not stated" : levelWords[one.level].title}</td>
              <td data-label="Places a year" className="numeric">
                {placesOf(one)} and {placesOf(other)}
              </td>
              <td data-label="Status">
                <PairTag status={pair.status} />
                {pair.held !== null && pair.status === "review" && (
                  <span className="second pair-table__held"> {pair.held}</span>
                )}
              </td>
              <td>
                <Link
                  to="/p/$partnership/duplicates"
                  params={{ partnership }}
                  search={{ ...address, one: pair.one, other: pair.other }}
                >
                  {pair.status === "review" ? "Review" : "Look at"}
                  <span className="unseen">
                    {" "}
                    {one.provider}, {one.title}; and {other.provider}, {other.title}
                  </span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} all={listed.length} step={rowsAtOnce} what="pairs" onShow={setShown} />
    </>
  );
}

function Listed({ card, found }: { readonly card: ListingCard; readonly found: Duplicates }) {
  return (
    <>
      <ListingName card={card} />
      <span className="second small broken pair-table__file">
        {fileNameOf(found, card.dataset)}, row {numberWritten(card.row)}
      </span>
    </>
  );
}

function placesOf({ placesPerYear }: ListingCard): string {
  return placesPerYear === null ? "unknown" : numberWritten(placesPerYear);
}
