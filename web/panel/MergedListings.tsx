import type { Merged, MergedClaim } from "../../domain/contract/offer.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { BasisTag } from "./BasisTag.tsx";
import "./merged.css";

type MergedListingsProps = {
  readonly merged: Merged;
  /** The name of the file behind a dataset's id, where the page knows the files. */
  readonly fileName?: (dataset: string) => string;
};

/** Says that an offer was listed more than once and counts once, with each listing and what it claims; and warns where they disagree about places. */
export function MergedListings({ merged, fileName }: MergedListingsProps) {
  const { claims, placesConflict } = merged;
  return (
    <div className="merged small">
      {placesConflict !== null && (
        <p>
          <strong className="tag tag--notice">Listings disagree</strong> They claim from{" "}
          {numberWritten(placesConflict.least)} to {countWritten(placesConflict.most, "place")} a year.
        </p>
      )}
      <details className="details">
        <summary>Counted once: {numberWritten(claims.length)} listings say it</summary>
        <ol>
          {claims.map((claim, place) => (
            <li key={`${claim.dataset} ${claim.row}`}>
              {claim.title} · {claim.provider}
              {fileName !== undefined && `, ${fileName(claim.dataset)}, row ${numberWritten(claim.row)}`}:{" "}
              {claimWords(claim)} <BasisTag basis={claim.placesBasis === "unknown" ? null : claim.placesBasis} />
              {place === 0 && claim.placesPerYear !== null && " (used)"}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function claimWords({ placesPerYear }: MergedClaim): string {
  return placesPerYear === null ? "does not say its places" : `${countWritten(placesPerYear, "place")} a year`;
}
