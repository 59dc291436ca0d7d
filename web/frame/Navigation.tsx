import { Link, useLocation } from "@tanstack/react-router";
import { type ReactElement, useId, useState } from "react";

/** Only what works is named. What belongs to a partnership appears once one is chosen. On a narrow screen the list folds away behind one button. */
export function Navigation({ partnership }: { readonly partnership: string | undefined }): ReactElement | null {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [openOn, setOpenOn] = useState<string | null>(null);
  const id = useId();
  if (partnership === undefined) return null;
  // Folded by every step to another page, because it was opened on the page before.
  const isOpen = openOn === path;
  return (
    <nav className="header__nav" aria-label="Main">
      <button
        type="button"
        className="button button--second button--small header__menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenOn(isOpen ? null : path)}
      >
        Menu
      </button>
      <ul id={id} className={isOpen ? "header__list header__list--open" : "header__list"}>
        <li>
          <Link to="/p/$partnership/map" params={{ partnership }} activeOptions={{ includeSearch: false }}>
            Map
          </Link>
        </li>
        <li>
          <Link
            to="/p/$partnership/areas"
            params={{ partnership }}
            activeOptions={{ includeSearch: false }}
            // A comparison has no entry of its own: it is of areas.
            {...((path.endsWith("/compare") || path.includes("/own-areas")) && { "aria-current": "page" as const })}
          >
            Areas
          </Link>
        </li>
        <li>
          <Link
            to="/p/$partnership/duplicates"
            params={{ partnership }}
            activeOptions={{ includeSearch: false }}
            // Provision that overlaps has no entry of its own: it is the other of two pages about duplicates.
            {...(path.endsWith("/overlaps") && { "aria-current": "page" as const })}
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
          <Link to="/p/$partnership/reports" params={{ partnership }} activeOptions={{ includeSearch: false }}>
            Reports
          </Link>
        </li>
        <li>
          <Link to="/p/$partnership/settings" params={{ partnership }}>
            Settings
          </Link>
        </li>
      </ul>
    </nav>
  );
}
