import { useLocation } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** What another site's frame shows once somebody has gone on from the embedded map: the way to the page itself, so that nobody is led to press a button of ours that they cannot see. */
export function FramedElsewhere(): ReactElement {
  const address = useLocation({ select: ({ href }) => href });
  return (
    <main className="page" id="main" tabIndex={-1}>
      <p>This page is not shown inside another one.</p>
      <p>
        <a href={address} target="_blank" rel="noopener">
          Open it in Skills Gap Atlas (opens a new tab)
        </a>
      </p>
    </main>
  );
}
