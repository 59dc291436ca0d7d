import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Duplicates } from "../../../domain/contract/duplicates.ts";
import { effectQuery } from "../../api/duplicatesBeside.ts";
import { Failed } from "../../data/Failed.tsx";
import { Waiting } from "../../data/Waiting.tsx";
import { WhoAndWhy } from "../../data/WhoAndWhy.tsx";
import { countWritten, numberWritten } from "../../data/written.ts";
import { EffectTable } from "../EffectTable.tsx";
import type { FoundPair } from "../foundPairs.ts";
import { PairTable } from "../PairTable.tsx";
import type { Deciding } from "../useDeciding.ts";

type AcceptPreviewProps = {
  readonly found: Duplicates;
  readonly pairs: readonly FoundPair[];
  /** How many are as likely and not among them, for something holds them back. */
  readonly held: number;
  readonly deciding: Deciding;
  readonly onDone: (message: string, number: number) => void;
};

/** As many as one decision may be taken on (newDecisionSchema). */
const most = 20_000;

/** What accepting these pairs would do, and the button that does it. */
export function AcceptPreview({ found, pairs: all, held, deciding, onDone }: AcceptPreviewProps) {
  const { partnership, snapshot } = found;
  const pairs = all.slice(-most);
  const words = countWritten(pairs.length, "pair");
  const named = useMemo(() => all.slice(-most).map(({ pair: { one, other } }) => ({ one, other })), [all]);
  const effect = useQuery({
    ...effectQuery(partnership, snapshot, { verdict: "same", pairs: named }),
    enabled: named.length > 0,
  });
  if (pairs.length === 0) {
    return <output className="said">{noneWritten(held)}</output>;
  }
  return (
    <div className="many">
      <output className="said">
        {words} would count as the same.
        {pairs.length < all.length &&
          ` These are the likeliest of ${numberWritten(all.length)}; no more can be decided on at once.`}
        {held > 0 && ` ${heldWritten(held)}`}
      </output>
      {effect.isPending && <Waiting what="what it would change" lines={4} />}
      {effect.isError && (
        <Failed what="What it would change" error={effect.error} onRetry={() => void effect.refetch()} />
      )}
      {effect.data !== undefined && <EffectTable effect={effect.data} />}
      <PairTable found={found} listed={pairs} address={{}} caption={`${words} that would count as the same`} />
      {/* Nobody accepts what they have not seen. */}
      {!effect.isPending && (
        <>
          <WhoAndWhy said={deciding.whoAndWhy} isDisabled={deciding.isBusy} onChange={deciding.setWhoAndWhy} />
          <button
            type="button"
            className="button"
            aria-disabled={deciding.isBusy}
            onClick={() =>
              deciding.decide({
                decision: { verdict: "same", decidedBy: "all above", pairs: named },
                words: `${words} marked as the same.`,
                onDone: ({ number }) => onDone(`${words} marked as the same.`, number),
              })
            }
          >
            {deciding.isBusy ? "Marking…" : `Mark ${words} as the same`}
          </button>
        </>
      )}
    </div>
  );
}

function noneWritten(held: number): string {
  return held === 0
    ? "No pair that waits for review is that likely."
    : `None can be accepted unseen. ${heldWritten(held)}`;
}

function heldWritten(held: number): string {
  return `${countWritten(held, "pair is", "pairs are")} as likely, but held back: look at each in the list above.`;
}
