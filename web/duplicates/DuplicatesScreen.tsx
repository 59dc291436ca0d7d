import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { duplicatesProgressQuery, duplicatesQuery } from "../api/duplicates.ts";
import { Failed } from "../data/Failed.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { Comparing } from "./Comparing.tsx";
import { DuplicatesPage } from "./DuplicatesPage.tsx";
import { PairPage } from "./pair/PairPage.tsx";
import { useDeciding } from "./useDeciding.ts";
import { type DuplicatesAddressState, useDuplicatesAddress } from "./useDuplicatesAddress.ts";
import "../data/data.css";
import "./duplicates.css";

/** Listings that may be the same, to be looked at and decided on: all of them, or the pair that the address names. */
export function DuplicatesScreen() {
  const state = useDuplicatesAddress();
  return <Asked key={state.partnership} state={state} />;
}

function Asked({ state }: { readonly state: DuplicatesAddressState }) {
  const { partnership, address } = state;
  const { data: found, error, isFetching, refetch } = useQuery(duplicatesQuery(partnership));
  const deciding = useDeciding(partnership);
  if (found === undefined) {
    return <NotYet partnership={partnership} error={error} isFetching={isFetching} onStart={() => void refetch()} />;
  }
  const { one, other } = address;
  return (
    <>
      {error !== null && (
        <div className="page">
          <Failed what="What has changed since" error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {one !== undefined && other !== undefined ? (
        <PairPage found={found} named={{ one, other }} state={state} deciding={deciding} />
      ) : (
        <DuplicatesPage found={found} state={state} deciding={deciding} />
      )}
    </>
  );
}

type NotYetProps = {
  readonly partnership: string;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly onStart: () => void;
};

/** Until the listings are compared: how far it is, that it failed, or that it was stopped. */
function NotYet({ partnership, error, isFetching, onStart }: NotYetProps) {
  const queries = useQueryClient();
  const { data: progress = null } = useQuery(duplicatesProgressQuery(partnership));
  const title = useRef<HTMLHeadingElement>(null);
  usePageTitle("Duplicate listings");
  // The button that was pressed goes with what it did; without this the focus would be lost.
  const keepFocus = (act: () => void) => () => {
    act();
    title.current?.focus();
  };
  return (
    <div className="page duplicates">
      <h1 ref={title} tabIndex={-1}>
        Duplicate listings
      </h1>
      {isFetching ? (
        <Comparing
          progress={progress}
          onCancel={keepFocus(() => void queries.cancelQueries({ queryKey: duplicatesQuery(partnership).queryKey }))}
        />
      ) : error === null ? (
        <>
          <output className="said">Stopped before all listings were compared.</output>
          <button type="button" className="button" onClick={keepFocus(onStart)}>
            Compare the listings
          </button>
        </>
      ) : (
        <Failed what="The listings" error={error} onRetry={onStart} />
      )}
    </div>
  );
}
