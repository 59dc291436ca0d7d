import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { useKeptPeriod } from "../address/areaAddress.ts";

/** The way to each part of the page: it is long. The headings they lead to take the focus, so that a keyboard goes on from there. */
export function AreaContents({
  profile: { partnership, area, levels },
}: {
  readonly profile: AreaProfile;
}): ReactElement {
  const { areaType, vintage, code } = area;
  const period = useKeptPeriod();
  const parts = [
    ["levels-title", "The three levels side by side"],
    ...levels.map(({ level }) => [`level-${level}`, `${levelWords[level].title} skills`] as const),
    ["similar-title", "Areas like it"],
    ["part-of-title", "What it is part of"],
  ] as const;
  return (
    <nav className="area-contents" aria-label="On this page">
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <Link
              to="/p/$partnership/areas/$areaType/$vintage/$code"
              params={{ partnership, areaType, vintage, code }}
              search={{ period }}
              hash={id}
              // The map that somebody came from is kept for the way back.
              state
              activeOptions={{ includeHash: true }}
              onClick={() => document.querySelector<HTMLElement>(`#${id}`)?.focus()}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
