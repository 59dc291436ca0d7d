import { useIsFetching } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import type { Duplicates } from "../../domain/contract/duplicates.ts";
import { duplicatesQuery } from "../api/duplicates.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { foundPairs } from "./foundPairs.ts";
import { listedPairs } from "./listedPairs.ts";
import { PairFilters } from "./PairFilters.tsx";
import { PairTable } from "./PairTable.tsx";
import type { DuplicatesAddressState } from "./useDuplicatesAddress.ts";

type PairListProps = { readonly found: Duplicates; readonly state: DuplicatesAddressState };

/** The queue: how far it is, what to list of it, and the pairs; or why there are none. */
export function PairList({ found, state: { address, list, look } }: PairListProps) {
  const all = useMemo(() => foundPairs(found), [found]);
  // A long list may come a moment after the letter that was typed.
  const asked = useDeferredValue(address);
  const listed = useMemo(() => listedPairs(all, asked), [all, asked]);
  const [first] = listed;
  const isRefreshing = useIsFetching({ queryKey: duplicatesQuery(found.partnership).queryKey, exact: true }) > 0;
  return (
    <section className="wide" aria-labelledby="pairs-title">
      <h2 id="pairs-title">Pairs that may be one listing</h2>
      {found.toReview > 0 && (
        <p className="queue">
          <progress className="queue__bar" value={found.reviewed} max={found.toReview} aria-label="Pairs reviewed" />
          <span>
            {numberWritten(found.reviewed)} of {numberWritten(found.toReview)}
          </span>
        </p>
      )}
      {all.length === 0 ? (
        <NoneAlike found={found} />
      ) : (
        <>
          <PairFilters datasets={found.datasets} address={address} onChange={list} />
          <p>
            <output>{listedWritten(listed.length, all.length)}</output>
            {isRefreshing && <span className="second small"> · bringing the list up to date…</span>}
          </p>
          {first === undefined ? (
            <NoneListed found={found} isNarrowed={isNarrowed(address)} onAll={() => list(everything)} />
          ) : (
            <>
              <div className="buttons">
                <button type="button" className="button" onClick={() => look(first.pair)}>
                  {first.pair.status === "review" ? "Review from the first" : "Look at the first"}
                </button>
              </div>
              <PairTable found={found} listed={listed} address={address} caption="Pairs, one in each row" />
            </>
          )}
        </>
      )}
    </section>
  );
}

const everything = { show: "all", level: undefined, dataset: undefined, find: undefined } as const;

function isNarrowed({ level, dataset, find }: DuplicatesAddressState["address"]): boolean {
  return level !== undefined || dataset !== undefined || find !== undefined;
}

function listedWritten(listed: number, all: number): string {
  return `${numberWritten(listed)} of ${countWritten(all, "pair")} listed`;
}

type NoneListedProps = { readonly found: Duplicates; readonly isNarrowed: boolean; readonly onAll: () => void };

function NoneListed({ found, isNarrowed: narrowed, onAll }: NoneListedProps) {
  return (
    <>
      <p>
        {!narrowed && found.reviewed >= found.toReview
          ? "Nothing waits for you: every pair that needed somebody has been decided on."
          : "No pair is like that."}
      </p>
      <button type="button" className="button button--second" onClick={onAll}>
        Show all pairs
      </button>
    </>
  );
}

function NoneAlike({ found: { partnership, listings, compared, reviewFrom } }: { readonly found: Duplicates }) {
  if (listings === 0) {
    return (
      <p>
        There are no listings to compare yet.{" "}
        <Link to="/p/$partnership/data/upload" params={{ partnership }}>
          Upload a list of offers
        </Link>
        .
      </p>
    );
  }
  return (
    <p>
      No two listings look alike. {countWritten(listings, "listing was", "listings were")} looked at, and{" "}
      {countWritten(compared, "pair")} at one place compared; none is {numberWritten(100 * reviewFrom)}% likely or more
      to be one offer.
    </p>
  );
}
