import type { ReactElement } from "react";

/** Keeps the places of everything on the map screen while it is on its way, so that nothing jumps. */
export function MapSkeleton(): ReactElement {
  return (
    <div className="workspace" aria-busy="true">
      <div className="workspace__sentence">
        <output>Working out the scores…</output>
      </div>
      <div className="workspace__level skeleton" />
      <div className="workspace__map skeleton" />
      <div className="workspace__panel skeleton" />
      <div className="workspace__table skeleton" />
    </div>
  );
}
