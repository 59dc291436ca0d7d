import type { ReactElement } from "react";

/** Stands in for a screen that is being fetched. */
export function LoadingScreen(): ReactElement {
  return (
    <div className="page" aria-busy="true">
      <output>Loading…</output>
    </div>
  );
}
