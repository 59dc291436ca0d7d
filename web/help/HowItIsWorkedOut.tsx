import type { ReactElement } from "react";

/** The method in six steps, and where the whole of it is. */
export function HowItIsWorkedOut(): ReactElement {
  return (
    <section aria-labelledby="worked-out">
      <h2 id="worked-out">How it is worked out</h2>
      <ol>
        <li>
          Need is people a year. Where it is known as people today, they are divided by the years you want to take.
        </li>
        <li>
          An offer’s places are those of a year, at a point on the map. Places nobody knows are not counted as none.
        </li>
        <li>People reach the offers within a distance that depends on the level, and nearer ones more easily.</li>
        <li>
          People go to places in reach, nearer ones first and in proportion; nobody takes two and no offer takes more
          than it has. Whoever is left without one is unmet.
        </li>
        <li>All this is done for the smallest areas that have figures. Larger areas are their sums, never averages.</li>
        <li>
          Where need has an interval, it is drawn many times and everything is worked out anew, to see how far the
          answer holds.
        </li>
      </ol>
      <p>
        Every area has a page “Why this score” with these steps in its own numbers, down to the row of the file. The
        whole method, with its formulas and sources, is the page <code>docs/method.md</code> that comes with the
        program.
      </p>
      <p>
        What a score of 56 does not say: that 56% of people lack the skills, that 56 more places would end the gap, or
        that an area is worse off than another whose range of ranks overlaps with its own.
      </p>
    </section>
  );
}
