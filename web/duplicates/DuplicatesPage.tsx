import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Decision } from "../../domain/contract/duplicateDecision.ts";
import type { Duplicates } from "../../domain/contract/duplicates.ts";
import { decisionsQuery } from "../api/duplicatesBeside.ts";
import { ErrorSummary } from "../data/ErrorSummary.tsx";
import { Failed } from "../data/Failed.tsx";
import { SuccessBanner } from "../data/SuccessBanner.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { DecisionTable } from "./decisions/DecisionTable.tsx";
import { EffectSection } from "./EffectSection.tsx";
import { HowFound } from "./HowFound.tsx";
import { liveSentence } from "./liveSentence.ts";
import { AcceptMany } from "./many/AcceptMany.tsx";
import { PairList } from "./PairList.tsx";
import type { Deciding } from "./useDeciding.ts";
import type { DuplicatesAddressState } from "./useDuplicatesAddress.ts";

type DuplicatesPageProps = {
  readonly found: Duplicates;
  readonly state: DuplicatesAddressState;
  readonly deciding: Deciding;
};

/** The review as a whole: where it stands, what duplicates hide, the pairs, many at once, and what was decided. */
export function DuplicatesPage({ found, state, deciding }: DuplicatesPageProps) {
  const { partnership } = state;
  const [done, setDone] = useState<{ readonly message: string; readonly number: number | null } | null>(null);
  const errors = useMemo(
    () => (deciding.error === null ? [] : [{ field: null, message: deciding.error.message }]),
    [deciding.error],
  );
  usePageTitle("Duplicate listings", errors.length > 0);
  const takeBackLast = (number: number) =>
    deciding.takeBack({
      number,
      words: "Taken back.",
      onDone: () => setDone({ message: "Taken back: the pairs stand as before.", number: null }),
    });
  return (
    <div className="page duplicates">
      <ErrorSummary errors={errors} />
      <SuccessBanner message={errors.length > 0 ? null : (done?.message ?? null)}>
        {done !== null && done.number !== null && (
          <button
            type="button"
            className="button button--second"
            onClick={() => done.number !== null && takeBackLast(done.number)}
          >
            Take it back
          </button>
        )}
      </SuccessBanner>
      <h1>Duplicate listings</h1>
      <output className="said lede">{liveSentence(found)}</output>
      <p>
        One offer that is listed twice, in one file or in two. Different offers that chase the same learners are another
        matter:{" "}
        <Link to="/p/$partnership/overlaps" params={{ partnership }}>
          provision that overlaps
        </Link>
        .
      </p>
      <EffectSection found={found} />
      <PairList found={found} state={state} />
      {found.pairs.some(({ status }) => status === "review") && (
        <AcceptMany found={found} deciding={deciding} onDone={(message, number) => setDone({ message, number })} />
      )}
      <Decisions
        partnership={partnership}
        onTaken={deciding.tookBack}
        onTakenBack={(number) => setDone({ message: `Decision ${number} is taken back.`, number: null })}
      />
      <section aria-labelledby="how-title">
        <h2 id="how-title">What this rests on</h2>
        <HowFound found={found} />
      </section>
    </div>
  );
}

type DecisionsProps = {
  readonly partnership: string;
  readonly onTaken: (entry: Decision) => Promise<void>;
  readonly onTakenBack: (number: number) => void;
};

function Decisions({ partnership, onTaken, onTakenBack }: DecisionsProps) {
  const decisions = useQuery(decisionsQuery(partnership));
  return (
    <section className="wide" aria-labelledby="decisions-title">
      <h2 id="decisions-title">Decisions</h2>
      {decisions.isPending && <Waiting what="the decisions" />}
      {decisions.isError && (
        <Failed what="The decisions" error={decisions.error} onRetry={() => void decisions.refetch()} />
      )}
      {decisions.data?.length === 0 && (
        <p>Nothing has been decided yet. Decisions are remembered when files are uploaded again.</p>
      )}
      {decisions.data !== undefined && decisions.data.length > 0 && (
        <DecisionTable
          partnership={partnership}
          decisions={decisions.data}
          onTaken={onTaken}
          onTakenBack={({ number }) => onTakenBack(number)}
        />
      )}
    </section>
  );
}
