import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** A screen that failed in a way nobody foresaw: says so, and offers the one thing that may help. */
export function BrokenScreen({ error, reset }: ErrorComponentProps): ReactElement {
  return (
    <div className="page">
      <h1>Sorry, this page has a problem</h1>
      <p>Nothing that you published is lost. The page said: {error instanceof Error ? error.message : String(error)}</p>
      <button className="button" type="button" onClick={reset}>
        Try again
      </button>
    </div>
  );
}
