import type { ReactElement } from "react";

/** What is known to fail or to be hard, and what stands in for it. */
export function KnownFailings(): ReactElement {
  return (
    <>
      <h2>What is not accessible</h2>
      <ul>
        <li>
          The map is drawn as one picture, in which a screen reader finds no areas (WCAG 1.1.1, 1.3.1). The arrow keys
          go from area to area and each one’s name, figure and class is said; the table after the map has the same
          figures.
        </li>
        <li>
          In high contrast mode the browser does not change the colours inside the map. Its letters, patterns and the
          table do not depend on them.
        </li>
        <li>
          Wide tables scroll sideways within a box of their own when the window is narrow. The guidelines allow this for
          tables that are compared by row and column, but it is more work to read them.
        </li>
        <li>
          Drawing an area of your own without a pointer is slow: buttons move the map and set a corner at the cross in
          its middle, which a screen reader cannot place. The same area can be made from a list or from a file.
        </li>
        <li>
          The description of the programming interface (API) is made by another program, Swagger UI, whose accessibility
          we have not tested.
        </li>
        <li>
          The PDF of a gap report has tags for headings, lists, tables and pictures, but no program that checks PDF/UA
          has looked at it, and signs outside European scripts are missing. The same report is there as a web page, and
          its figures are there as spreadsheets.
        </li>
        <li>
          Words that partnerships load themselves, such as the names of courses, may be in a language that is not marked
          as such (WCAG 3.1.2).
        </li>
      </ul>
      <p>
        <strong>Disproportionate burden:</strong> we claim none. <strong>Not covered by the regulations:</strong> maps,
        but the figures on ours are given as tables all the same.
      </p>
    </>
  );
}
