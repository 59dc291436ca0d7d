import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Duplicates } from "../../../domain/contract/duplicates.ts";
import { decisionsQuery, type PairNamed, pairQuery } from "../../api/duplicatesBeside.ts";
import { Failed } from "../../data/Failed.tsx";
import { Waiting } from "../../data/Waiting.tsx";
import { WhoAndWhy } from "../../data/WhoAndWhy.tsx";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { type FoundPair, foundPairs, isPair } from "../foundPairs.ts";
import { listedPairs } from "../listedPairs.ts";
import { nextToDecide } from "../nextPair.ts";
import type { DuplicatesAddressState } from "../useDuplicatesAddress.ts";
import type { Deciding } from "../useDeciding.ts";
import { ClusterSection } from "./ClusterSection.tsx";
import { DecideButtons } from "./DecideButtons.tsx";
import { DecisionLine } from "./DecisionLine.tsx";
import { areKeysOn, rememberKeys } from "./keyChoice.ts";
import { PairHeading } from "./PairHeading.tsx";
import { PairInDetail } from "./PairInDetail.tsx";
import { pairActs } from "./pairActs.ts";
import { useDecisionKeys } from "./useDecisionKeys.ts";

type PairPageProps = {
  readonly found: Duplicates;
  readonly named: PairNamed;
  readonly state: DuplicatesAddressState;
  readonly deciding: Deciding;
};

/** One pair to decide on: what to press on top, then the two side by side, the evidence, the map and the rows as published. */
export function PairPage({ found, named, state, deciding }: PairPageProps) {
  const { partnership, address, look } = state;
  const [keysOn, setKeysOn] = useState(areKeysOn);
  const all = useMemo(() => foundPairs(found), [found]);
  const listed = useMemo(() => listedPairs(all, address), [all, address]);
  const full = useQuery(pairQuery(partnership, named.one, named.other));
  useReadAhead(partnership, nextToDecide(listed, named, address));
  const looked = all.find((one) => isPair(one, named));
  const pair = looked?.pair ?? full.data?.pair;
  const cluster = found.clusters.find(({ listings }) => listings.includes(named.one) && listings.includes(named.other));
  const decided = pair?.decision ?? null;
  const decisions = useQuery({ ...decisionsQuery(partnership), enabled: decided !== null });
  const decision = decisions.data?.find(({ number }) => number === decided);
  const acts = pairActs({ listed, named, address, pair, deciding, look });
  const isWaiting = deciding.isBusy || full.data === undefined;
  useDecisionKeys(keysOn, { ...acts, ...(isWaiting && idle) });
  usePageTitle(looked === undefined ? title : `${looked.one.provider} and ${looked.other.provider}: ${title}`);
  return (
    <div className="page duplicates">
      <Link
        className="back-link"
        to="/p/$partnership/duplicates"
        params={{ partnership }}
        search={{ ...address, one: undefined, other: undefined }}
      >
        Back to all pairs
      </Link>
      <h1>{title}</h1>
      <PairHeading listed={listed} named={named} all={all} full={full.data} pair={pair} />
      {deciding.error !== null && (
        <p className="inset error-text" role="alert">
          {deciding.error.message}
        </p>
      )}
      <DecideButtons
        acts={acts}
        areKeysOn={keysOn}
        isWaiting={isWaiting}
        canTakeBack={deciding.made.length > 0}
        onKeys={(on) => {
          setKeysOn(on);
          rememberKeys(on);
        }}
      />
      <output className="said duplicates__said">{deciding.said}</output>
      {decision !== undefined && (
        <DecisionLine
          partnership={partnership}
          decision={decision}
          onTaken={deciding.tookBack}
          onTakenBack={() => deciding.say("Taken back.")}
        />
      )}
      <details className="details">
        <summary>Say who decides and why (optional)</summary>
        <WhoAndWhy said={deciding.whoAndWhy} isDisabled={false} onChange={deciding.setWhoAndWhy} />
      </details>
      {full.isPending && <Waiting what="the pair" lines={8} />}
      {full.isError && <Failed what="The pair" error={full.error} onRetry={() => void full.refetch()} />}
      {full.data !== undefined && <PairInDetail found={found} full={full.data} />}
      {cluster !== undefined && <ClusterSection key={cluster.id} found={found} cluster={cluster} deciding={deciding} />}
    </div>
  );
}

const title = "One listing or two?";

const nothing = () => undefined;

/** What cannot be done while a pair is being read. */
const idle = { same: nothing, different: nothing };

/** Reads the next pair while this one is looked at, so that nobody waits between two decisions. */
function useReadAhead(partnership: string, next: FoundPair | null): void {
  const ahead = next === null ? [] : [next.pair];
  useQueries({ queries: ahead.map(({ one, other }) => pairQuery(partnership, one, other)) });
}
