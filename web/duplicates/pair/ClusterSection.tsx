import { useId, useState } from "react";
import type { Cluster, Duplicates } from "../../../domain/contract/duplicates.ts";
import type { ListingRef } from "../../../domain/contract/listingRef.ts";
import { ConfirmDialog } from "../../data/ConfirmDialog.tsx";
import { FieldError } from "../../data/FieldError.tsx";
import { WhoAndWhy } from "../../data/WhoAndWhy.tsx";
import { countWritten, numberWritten } from "../../data/written.ts";
import { fileNameOf } from "../fileNameOf.ts";
import { ListingName } from "../ListingName.tsx";
import { probabilityWritten } from "../probabilityWritten.ts";
import type { Deciding } from "../useDeciding.ts";
import { pairsAcross, pairsOut } from "./clusterPairs.ts";

type ClusterSectionProps = {
  readonly found: Duplicates;
  readonly cluster: Cluster;
  readonly deciding: Deciding;
};

/** The listings that count as one offer, with the ways to take some out or to split it. Either is a decision like any other and can be taken back. */
export function ClusterSection({ found, cluster, deciding }: ClusterSectionProps) {
  const id = useId();
  const [ticked, setTicked] = useState<ReadonlySet<ListingRef>>(new Set());
  const [asked, setAsked] = useState<"exclude" | "split" | null>(null);
  const [error, setError] = useState<string>();
  const cards = cluster.listings.flatMap((ref) => found.cards.filter((card) => card.ref === ref));
  const rest = cluster.listings.length - ticked.size;
  const ask = (what: "exclude" | "split") => {
    const wrong = wrongWith(what, ticked.size, rest);
    setError(wrong);
    if (wrong === undefined) setAsked(what);
  };
  const act = () => {
    const pairs = asked === "split" ? pairsAcross(cluster.listings, ticked) : pairsOut(cluster.listings, ticked);
    deciding.decide({
      decision: { verdict: "different", decidedBy: asked ?? "exclude", pairs },
      words:
        asked === "split"
          ? "Split into two offers."
          : `${countWritten(ticked.size, "listing")} taken out of the offer.`,
      onDone: () => {
        setAsked(null);
        setTicked(new Set());
      },
    });
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{countWritten(cards.length, "listing")} count as one offer</h2>
      <p>
        {cluster.weakest === null
          ? "Somebody decided on all of the pairs that join them."
          : `The weakest link between them is ${probabilityWritten(cluster.weakest)} likely.`}{" "}
        Their places are not added up: those of the first count.
        {cluster.placesConflict && " The places that they state differ by more than a fifth."}
      </p>
      <fieldset className="field" aria-describedby={`${id}-error`}>
        <legend>Listings of this offer</legend>
        {cards.map((card) => (
          <label key={card.ref} className="choice">
            <input
              type="checkbox"
              checked={ticked.has(card.ref)}
              onChange={() => setTicked((former) => turned(former, card.ref))}
            />
            <span>
              <ListingName card={card} />
              <span className="hint">
                {card.placesPerYear === null
                  ? "places not stated"
                  : `${numberWritten(card.placesPerYear)} places a year`}
                {" · "}
                {fileNameOf(found, card.dataset)}, row {numberWritten(card.row)}
              </span>
            </span>
          </label>
        ))}
        <div id={`${id}-error`} role="alert">
          <FieldError id={`${id}-words`} message={error} />
        </div>
      </fieldset>
      <div className="buttons">
        <button type="button" className="button button--second" onClick={() => ask("exclude")}>
          Take out of this offer
        </button>
        <button type="button" className="button button--second" onClick={() => ask("split")}>
          Split into two
        </button>
      </div>
      {asked !== null && (
        <ConfirmDialog
          question={question(asked, ticked.size, rest)}
          action={asked === "split" ? "Split the offer" : "Take out"}
          isBusy={deciding.isBusy}
          error={deciding.error?.message ?? null}
          onConfirm={act}
          onClose={() => setAsked(null)}
        >
          <p>The scores change for everyone in this partnership. The decision can be taken back.</p>
          <WhoAndWhy said={deciding.whoAndWhy} isDisabled={deciding.isBusy} onChange={deciding.setWhoAndWhy} />
        </ConfirmDialog>
      )}
    </section>
  );
}

function turned(ticked: ReadonlySet<ListingRef>, ref: ListingRef): ReadonlySet<ListingRef> {
  return ticked.has(ref) ? new Set([...ticked].filter((one) => one !== ref)) : new Set([...ticked, ref]);
}

function wrongWith(what: "exclude" | "split", out: number, rest: number): string | undefined {
  if (out === 0)
    return what === "split" ? "Tick the listings of one of the two offers" : "Tick the listings to take out";
  return rest === 0 ? "Leave at least one listing unticked" : undefined;
}

function question(asked: "exclude" | "split", out: number, rest: number): string {
  const others = rest === 1 ? "the other" : `the other ${numberWritten(rest)}`;
  if (asked === "split") {
    const these = out === 1 ? "1 listing" : `${numberWritten(out)} listings`;
    return `Count ${these} as one offer and ${others} as another?`;
  }
  const apart = out === 1 ? "to count by itself" : "each to count by itself";
  return `Take ${countWritten(out, "listing")} out, ${apart}, apart from ${others}?`;
}
