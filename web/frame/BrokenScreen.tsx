import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { isMissingPart } from "./isMissingPart.ts";

/** A screen that failed in a way nobody foresaw, or that did not arrive: says so, and offers the one thing that may help. */
export function BrokenScreen({ error, reset }: ErrorComponentProps): ReactElement {
  const said = error instanceof Error ? error.message : String(error);
  const isMissing = isMissingPart(said);
  return (
    <div className="page">
      <h1>{isMissing ? "This page could not be loaded" : "Sorry, this page has a problem"}</h1>
      {isMissing ? (
        <p>
          Nothing that you published is lost. Either the server does not answer, or it has a newer version of this page.
          Check that it still runs, then load the page again.
        </p>
      ) : (
        <p>Nothing that you published is lost. The page said: {said}</p>
      )}
      <button className="button" type="button" onClick={isMissing ? () => globalThis.location.reload() : reset}>
        {isMissing ? "Load the page again" : "Try again"}
      </button>
    </div>
  );
}
