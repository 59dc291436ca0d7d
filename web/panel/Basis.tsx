import { memo, type ReactElement } from "react";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { HowSure } from "../../domain/contract/sureness.ts";
import { basisLines } from "./basisLines.ts";

type Props = { readonly answer: GapAnswer; readonly howSure: HowSure | null };

/** What the figures of this screen rest on: shown on the screen itself, because a map looks surer than it is. */
export const Basis = memo(function Basis({ answer, howSure }: Props): ReactElement {
  const notes = answer.indicator?.notes ?? null;
  return (
    <section className="workspace__basis" aria-labelledby="basis-title">
      <h2 id="basis-title" className="basis__title">
        What this rests on
      </h2>
      <ul>
        {[...basisLines(answer), ...answer.notes, ...(howSure?.notes ?? [])].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {notes !== null && (
        <details className="details">
          <summary>How the need was worked out</summary>
          <p>{notes}</p>
        </details>
      )}
    </section>
  );
});
