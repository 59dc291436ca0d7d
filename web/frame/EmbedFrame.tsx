import { Outlet } from "@tanstack/react-router";
import type { MouseEvent, ReactElement } from "react";

/** Round the embedded map stands nothing: it is a guest on another page, which has a header of its own. */
export function EmbedFrame(): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a link's Enter is a click
    <div className="frame frame--embed" onClickCapture={openOutside}>
      <main className="main" id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

/** A link that leaves the map opens in a tab of its own, because the frame may show nothing but the map. */
function openOutside({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.pathname === window.location.pathname) return;
  link.target = "_blank";
  link.rel = "noopener";
}
