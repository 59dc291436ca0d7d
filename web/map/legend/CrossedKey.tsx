import type { ReactElement } from "react";
import { crossedClasses } from "../../views/mismatch/crossedClasses.ts";

/** The nine colours of need against provision in a corner of a wide map, so that they are seen without scrolling. It repeats the legend, which has the words and the numbers, and is silent. */
export function CrossedKey(): ReactElement {
  return (
    <div className="crossed-key" aria-hidden="true">
      <span>
        <Arrow path="M5 11V1M1 5l4-4 4 4" /> more need
      </span>
      <span className="crossed-key__grid">
        {crossedClasses.map(({ key, letter, token }) => (
          <span key={key} style={{ backgroundColor: `var(${token})` }}>
            <b>{letter}</b>
          </span>
        ))}
      </span>
      <span>
        more provision <Arrow path="M0 6h9M5 2l4 4-4 4" />
      </span>
    </div>
  );
}

/** Drawn, because not every font has one. */
function Arrow({ path }: { readonly path: string }): ReactElement {
  return (
    <svg width={10} height={12} viewBox="0 0 10 12">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
