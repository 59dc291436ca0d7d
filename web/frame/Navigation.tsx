import { Link, useLocation } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** Only what works is named. Map, duplicates, data and settings belong to a partnership, so they appear once one is chosen. */
export function Navigation({ partnership }: { readonly partnership: string | undefined }): ReactElement {
  // Provision that overlaps has no entry of its own: it is the other of two pages about duplicates.
  const isOnOverlaps = useLocation({ select: ({ pathname }) => pathname.endsWith("/overlaps") });
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
              <Link
                to="/p/$partnership/duplicates"
                params={{ partnership }}
                activeOptions={{ includeSearch: false }}
                {...(isOnOverlaps && { "aria-current": "page" as const })}
              >
                Duplicates
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
