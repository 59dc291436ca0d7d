import type { ReactElement } from "react";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { HowItIsWorkedOut } from "./HowItIsWorkedOut.tsx";
import { HowToRead } from "./HowToRead.tsx";
import { WordList } from "./WordList.tsx";

/** Help on one page: how to read the map, what the words mean, how the figures come about. */
export function HelpScreen(): ReactElement {
  usePageTitle("Help");
  return (
    <div className="page">
      <h1>Help</h1>
      <nav aria-label="On this page">
        <ul>
          <li>
            <a href="#read">How to read the map</a>
          </li>
          <li>
            <a href="#keys">The map with a keyboard</a>
          </li>
          <li>
            <a href="#words">What the words mean</a>
          </li>
          <li>
            <a href="#worked-out">How it is worked out</a>
          </li>
        </ul>
      </nav>
      <HowToRead />
      <WordList />
      <HowItIsWorkedOut />
    </div>
  );
}
