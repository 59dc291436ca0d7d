import type { ListingPair, PairInFull } from "../../../domain/contract/duplicates.ts";
import { numberWritten } from "../../data/written.ts";
import type { PairNamed } from "../../api/duplicatesBeside.ts";
import { type FoundPair, isPair } from "../foundPairs.ts";
import { ListingName } from "../ListingName.tsx";
import { PairTag } from "../PairTag.tsx";
import { probabilityWritten } from "../probabilityWritten.ts";

type PairHeadingProps = {
  readonly all: readonly FoundPair[];
  readonly listed: readonly FoundPair[];
  readonly named: PairNamed;
  readonly pair: ListingPair | undefined;
  readonly full: PairInFull | undefined;
};

/** Which pair it is, where it stands in the list, how likely it is and what holds it back. */
export function PairHeading({ all, listed, named, pair, full }: PairHeadingProps) {
  const cards = all.find((found) => isPair(found, named)) ?? cardsOf(full);
  const place = listed.findIndex((found) => isPair(found, named));
  return (
    <div className="pair-heading">
      {cards !== undefined && (
        <ol className="pair-heading__names" aria-label="The two listings">
          <li>
            <ListingName card={cards.one} />
          </li>
          <li>
            <ListingName card={cards.other} />
          </li>
        </ol>
      )}
      {pair !== undefined && (
        <p>
          <PairTag status={pair.status} />{" "}
          {pair.probability === null ? "never compared" : `${probabilityWritten(pair.probability)} likely the same`}
          {place !== -1 && ` · pair ${numberWritten(place + 1)} of ${numberWritten(listed.length)} in the list`}
        </p>
      )}
      {pair?.held != null && (
        <p className="inset">
          <strong>Not merged by itself.</strong> {pair.held}
        </p>
      )}
    </div>
  );
}

/** A pair that the list does not hold: what its head needs, from the pair in full. */
function cardsOf(full: PairInFull | undefined) {
  return full === undefined ? undefined : { one: cardOf(full.one), other: cardOf(full.other) };
}

function cardOf({ offer: { provider, title, venue } }: PairInFull["one"]) {
  return { provider: provider.name, title, venue: venue.name, postcode: venue.postcode };
}
