import type { ReactElement } from "react";

/** What was tested and how, and what was not: a statement that leaves the second out says too much. */
export function HowTested(): ReactElement {
  return (
    <>
      <h2>How it was tested</h2>
      <p>The makers test the program themselves, each time it is changed:</p>
      <ul>
        <li>
          every page is looked through by axe, a program that finds breaches of WCAG 2.2 A and AA, in light and dark
          colours, at windows 1,280 and 375 pixels wide
        </li>
        <li>
          every page is walked through in Chromium with the Tab key, there and back, to see that the focus can be seen,
          is not covered and is never trapped
        </li>
        <li>every page is narrowed to 320 pixels, as at 400% zoom, to see that nothing makes it scroll sideways</li>
        <li>whole tasks, such as finding an area or publishing a file, are done with a keyboard alone</li>
      </ul>
      <p>What was not tested, so that nobody takes it for granted:</p>
      <ul>
        <li>nobody who uses a screen reader, a switch or speech has tried it yet</li>
        <li>no independent auditor has looked at it</li>
        <li>the tests run in Chromium only, not in Firefox or Safari</li>
        <li>programs find only some of what can be wrong: pages without breaches may still be hard to use</li>
      </ul>
    </>
  );
}
