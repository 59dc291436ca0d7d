import { useState } from "react";
import type { Why } from "../../domain/contract/why.ts";
import type { WhyOffer } from "../../domain/contract/whyOffer.ts";
import { fixedWritten, numberCell } from "../areas/cellWords.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { BasisTag } from "../panel/BasisTag.tsx";
import { MergedListings } from "../panel/MergedListings.tsx";
import { fileNames } from "./fileNames.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import "../data/stackingTable.css";

const rowsAtOnce = 10;

/** Every offer in reach: its places, and who gets them. The three last columns of people add up to the places. */
export function OfferTable({ why }: { readonly why: Why }) {
  const [shown, setShown] = useState(rowsAtOnce);
  const files = fileNames(why);
  if (why.offers.length === 0) return null;
  return (
    <div className="wide">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <section className="table-box" aria-label="Table of offers in reach" tabIndex={0}>
        <table className="table table--stacks">
          <caption>Offers in reach, nearest first, and who gets their places (a year)</caption>
          <thead>
            <tr>
              <th scope="col">Offer</th>
              <th scope="col">File and row</th>
              <th scope="col" className="numeric">
                Km
              </th>
              <th scope="col" className="numeric">
                Nearness
              </th>
              <th scope="col" className="numeric">
                Places
              </th>
              <th scope="col" className="numeric">
                This area
              </th>
              <th scope="col" className="numeric">
                Other areas
              </th>
              <th scope="col" className="numeric">
                Free
              </th>
              <th scope="col">Who else</th>
            </tr>
          </thead>
          <tbody>
            {why.offers.slice(0, shown).map((offer, place) => (
              // An id may come up in two files; the order does not change.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={place}>
                <th scope="row">
                  {offer.title}
                  <br />
                  <span className="second">{whereWords(offer)}</span>
                </th>
                <td data-label="File and row">
                  {files(offer.dataset)}
                  {offer.row !== null && `, row ${numberWritten(offer.row)}`}
                  {offer.merged !== undefined && <MergedListings merged={offer.merged} fileName={files} />}
                </td>
                <td data-label="Km" className="numeric">
                  {offer.km === null ? "comes here" : fixedWritten(offer.km, 1)}
                </td>
                <td data-label="Nearness" className="numeric">
                  {offer.weight.toLocaleString("en-GB", { maximumFractionDigits: 3 })}
                </td>
                <td data-label="Places" className="numeric">
                  {offer.placesPerYear !== null && `${fixedWritten(offer.placesPerYear, 1)} `}
                  <BasisTag basis={offer.placesBasis} />
                </td>
                <td data-label="This area" className="numeric">
                  {numberCell(offer.here, 1)}
                </td>
                <td data-label="Other areas" className="numeric">
                  {numberCell(offer.elsewhere, 1)}
                </td>
                <td data-label="Free" className="numeric">
                  {numberCell(offer.free, 1)}
                </td>
                <td data-label="Who else">{competitorWords(offer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ShowMore shown={shown} all={why.offers.length} step={rowsAtOnce} what="offers" onShow={setShown} />
    </div>
  );
}

function whereWords({ provider, venue }: WhyOffer): string {
  return venue === null || venue === provider ? provider : `${venue} · ${provider}`;
}

function competitorWords({ competitors, others }: WhyOffer): string {
  const named = competitors.map(({ name, people }) => `${name} ${numberCell(people, 1)}`);
  const rest = others.areas > 0 ? [`${countWritten(others.areas, "other area")} ${numberCell(others.people, 1)}`] : [];
  return named.length === 0 ? "nobody" : [...named, ...rest].join(", ");
}
