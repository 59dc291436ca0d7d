import type { ReactElement } from "react";
import type { Overlap, Overlaps } from "../../domain/contract/overlap.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { digitsFor, percentWritten } from "./setWords.ts";

type Props = { readonly set: Overlap; readonly answer: Overlaps };

const mostTerms = 12;

/** How the figures of a set come about: the formula in words, with the numbers it was worked out from. */
export function WhySet({ set, answer: { whole } }: Props): ReactElement {
  const { members, places, essential, removable, share, sureness } = set;
  const digits = digitsFor([places, essential, removable]);
  const [all, needed, more] = [places, essential, removable].map((value) => fixedWritten(value, digits));
  const terms = members.map((member) => fixedWritten(member.places, digits));
  return (
    <details className="details">
      <summary>Why these figures?</summary>
      <ol>
        <li>
          <strong>Places</strong>:{" "}
          {terms.length <= mostTerms
            ? `${terms.join(" + ")} = ${all}`
            : `${all}, of ${countWritten(terms.length, "offer")}`}
          .
        </li>
        <li>
          <strong>Needed</strong>: people are given places in reach in the way that leaves the fewest without one. With
          all {countWritten(whole.offers, "offer")} at this level, {numberWritten(whole.placed)} people have one.
          Without this set, and everybody else steered as well as can be, {needed} fewer would. So {needed} of its
          places are needed.
        </li>
        <li>
          <strong>More than needed</strong>: {all} − {needed} = {more} places, {percentWritten(share)} of all. They
          could serve elsewhere with no one more left without a place: the rest of the set, or the offers around it,
          would take their learners.
        </li>
        <li>
          <strong>Listed</strong> because that is at least 10 places and at least a fifth of all (
          {fixedWritten(Math.max(10, places / 5), 1)} here), and because its offers are linked: half or more of each
          one&rsquo;s learners are in reach of the other, and each could do without some places. Offers in different
          ways of teaching, languages, times of day or for different people are never linked where their files say so.
        </li>
        <li>
          <strong>How sure</strong>:{" "}
          {sureness === null
            ? "not known, because the need figures come without a range."
            : `in ${percentWritten(sureness)} of draws from the range that the need may lie in, its places are more than the need by as much as that. A set is listed as sure from 80%.`}
        </li>
      </ol>
      {whole.removable !== null && (
        <p>
          In the whole of the study area and around it, {numberWritten(whole.placed)} people can have one of{" "}
          {numberWritten(whole.places)} places at most; {numberWritten(whole.removable)} are more than that. Sets do not
          add up to it.
        </p>
      )}
    </details>
  );
}
