import type { ReactElement } from "react";

/** The map in the order in which one looks at it, and how it goes with a keyboard. */
export function HowToRead(): ReactElement {
  return (
    <>
      <section aria-labelledby="read">
        <h2 id="read">How to read the map</h2>
        <ol>
          <li>
            <strong>Read the sentence above the map first.</strong> It says which level of skill and which kind of area
            you look at, and what stands out.
          </li>
          <li>
            <strong>Look at the legend.</strong> It says what the colours mean and how many areas have each. A letter
            stands with every class, and circles differ in size, so that you need not tell colours apart.
          </li>
          <li>
            <strong>Mind the patterns.</strong> Slanted lines: withheld, or not certain. Dots on grey: not known. No
            fill: outside the study area. None of them means zero.
          </li>
          <li>
            <strong>Choose an area</strong> on the map, in the table or by searching for its name or a postcode. All its
            figures appear beside or below the map, and a link to why its score is what it is.
          </li>
          <li>
            <strong>Change the level, the kind of area or what the map shows.</strong> The table always has the same
            figures as the map. The address in your browser holds what you see, so a link to it shows the same.
          </li>
        </ol>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">The map with a keyboard</h2>
        <p>
          The map is one stop for the Tab key. On it the arrow keys go from area to area, Enter opens the one you are on
          and Escape leaves it; plus and minus zoom. The buttons on the map move it. You can skip the map: the table
          after it has every figure.
        </p>
      </section>
    </>
  );
}
