import type { ReactElement } from "react";
import type { ComparedArea } from "./comparedLevels.ts";

/** What the figures of each area say, in its first sentence. */
export function CompareWords({ areas }: { readonly areas: readonly ComparedArea[] }): ReactElement {
  return (
    <ul className="compare__words">
      {areas.map(({ profile: { area }, level }) => (
        <li key={area.code}>
          <strong>{area.name}.</strong> {level.type === "scored" ? (level.sentences[0] ?? "") : level.because}
        </li>
      ))}
    </ul>
  );
}
