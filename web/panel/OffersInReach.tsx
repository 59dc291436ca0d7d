import { type ReactElement, useState } from "react";
import type { AreaGap } from "../../domain/contract/areaGap.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { BasisTag } from "./BasisTag.tsx";
import { MergedListings } from "./MergedListings.tsx";

type Offers = AreaGap["offersInReach"];

type Props = {
  readonly offers: Offers;
  /** How many stand there before somebody asks for the rest. */
  readonly atOnce?: number;
};

/** The offers people of the area can reach, nearest first, each with how far, how many places and how that is known. */
export function OffersInReach({ offers, atOnce = 8 }: Props): ReactElement {
  const [shown, setShown] = useState(atOnce);
  const rest = offers.length - shown;
  return (
    <>
      <h3>Offers in reach</h3>
      {offers.length === 0 ? (
        <p>No offer at this level is within reach.</p>
      ) : (
        <ol className="offers">
          {offers.slice(0, shown).map((offer) => (
            <li key={offer.id}>
              <div className="offers__line">
                <strong>{offer.title}</strong>
                <span className="numeric">{offer.km === null ? "comes here" : `${numberWritten(offer.km)} km`}</span>
              </div>
              <div className="second small">{whereWords(offer)}</div>
              <div className="small">
                {offer.placesPerYear !== null && `${countWritten(offer.placesPerYear, "place")} a year `}
                <BasisTag basis={offer.placesBasis} />
              </div>
              {offer.merged !== undefined && <MergedListings merged={offer.merged} />}
            </li>
          ))}
        </ol>
      )}
      {rest > 0 && (
        <button className="button button--second button--small" type="button" onClick={() => setShown(offers.length)}>
          Show {numberWritten(rest)} more
        </button>
      )}
      {offers.length > 0 && <p className="small second">Distances are in a straight line.</p>}
    </>
  );
}

function whereWords({ provider, venue }: Offers[number]): string {
  return venue === null || venue === provider ? provider : `${venue} · ${provider}`;
}
