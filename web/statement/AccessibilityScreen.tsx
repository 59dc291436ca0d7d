import type { ReactElement } from "react";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { HowTested } from "./HowTested.tsx";
import { KnownFailings } from "./KnownFailings.tsx";

/** The accessibility statement, in the form that public bodies in the United Kingdom use. Every sentence of it is to be true of the program as it is: change it with the program. */
export function AccessibilityScreen(): ReactElement {
  usePageTitle("Accessibility statement");
  return (
    <div className="page">
      <h1>Accessibility statement for Skills Gap Atlas</h1>
      <p>
        This statement is about the pages of Skills Gap Atlas, a program that a partnership, council or other body runs
        for itself. It comes with the program and says what its makers know. Whoever runs it is responsible for their
        own installation, and for what they load into it.
      </p>
      <p>We want as many people as possible to be able to use it. For example, you should be able to:</p>
      <ul>
        <li>do everything with a keyboard alone</li>
        <li>zoom in up to 400% without having to scroll sideways to read text</li>
        <li>read every figure of the map in a table, without seeing the map</li>
        <li>tell classes on the map apart by letters and patterns, without telling colours apart</li>
        <li>use light or dark colours, high contrast and reduced motion, as you have set your computer</li>
      </ul>
      <p>
        <a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your device easier to use if you
        have a disability.
      </p>
      <h2>How accessible it is</h2>
      <p>
        Skills Gap Atlas is partially compliant with the Web Content Accessibility Guidelines (WCAG) version 2.2, level
        AA, for the reasons listed under “What is not accessible”.
      </p>
      <KnownFailings />
      <HowTested />
      <h2>Feedback and help</h2>
      <p>
        If you find a problem that is not listed here, or need figures of this site in another form, tell the body that
        runs it for you: the people who gave you its address. The program has no address of its own to write to. They
        should answer you, and can pass on what is the program’s fault to its makers.
      </p>
      <h2>If you are not happy with the answer</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile
        Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how a public body responds to
        your complaint, contact the{" "}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>.
      </p>
      <h2>About this statement</h2>
      <p>
        This statement was prepared on 22 November 2026. It was last checked against the program on 22 November 2026.
      </p>
    </div>
  );
}
