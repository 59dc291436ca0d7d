import type { ReactElement } from "react";
import type { GapAnswer } from "../../domain/contract/gap.ts";

type Props = { readonly assumptions: readonly string[]; readonly answer: GapAnswer };

/** What the figures of an area suppose, and how the score is worked out. */
export function Assumptions({ assumptions, answer }: Props): ReactElement {
  return (
    <>
      {assumptions.length > 0 && (
        <>
          <h3>What is assumed</h3>
          <ul className="small">
            {assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </>
      )}
      <details className="details small">
        <summary>How is this worked out?</summary>
        <p>
          People apply to the places within their reach, more to near ones than to far ones. Nobody gets two places and
          no offer takes more than it has. Those turned away try again among the places still free. Who is left is
          unmet; the gap score is the unmet of every 100 in need.
        </p>
        <p>
          {answer.indicator === null
            ? "There is no need indicator at this level."
            : `Need: ${answer.indicator.title}. Source: ${answer.indicator.source}.`}{" "}
          Computed from snapshot <code className="panel__snapshot">{answer.snapshot}</code>.
        </p>
      </details>
    </>
  );
}
