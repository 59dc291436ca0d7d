import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** Only what works is named. Map, data and settings belong to a partnership, so they appear once one is chosen. */
export function Navigation({ partnership }: { readonly partnership: string | undefined }): ReactElement {
  return (
    <nav className="header__nav" aria-label="Main">
      <ul>
        {partnership !== undefined && (
          <>
            <li>
              <Link to="/p/$partnership/map" params={{ partnership }} activeOptions={{ includeSearch: false }}>
                Map
              </Link>
            </li>
            <li>
              <Link to="/p/$partnership/data" params={{ partnership }} activeOptions={{ includeSearch: false }}>
                Data
              </Link>
            </li>
            <li>
              <Link to="/p/$partnership/settings" params={{ partnership }}>
                Settings
              </Link>
            </li>
          </>
        )}
        <li>
          <a href="/api/v1/docs">API</a>
        </li>
      </ul>
    </nav>
  );
}
