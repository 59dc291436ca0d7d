import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Overlaps } from "../../domain/contract/overlap.ts";
import { areaGapQuery } from "../api/areaGap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { Failed } from "../data/Failed.tsx";

type Props = {
  readonly answer: Overlaps;
  readonly question: GapQuestion;
  /** An area that the chosen set serves: what its score supposes, the set supposes. */
  readonly area: AreaCode | undefined;
};

/** What the figures rest on: what the answer itself says, and what every score of these areas supposes of need, places and travel. */
export function RestsOn({ answer: { notes, snapshot }, question, area }: Props): ReactElement {
  const { data, error, refetch } = useQuery({ ...areaGapQuery(question, area ?? ""), enabled: area !== undefined });
  const lines = [...notes, ...(data?.assumptions ?? [])];
  return (
    <section aria-labelledby="overlaps-rest">
      <h2 id="overlaps-rest">What this rests on</h2>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {error !== null && <Failed what="What is assumed" error={error} onRetry={() => void refetch()} />}
      <p className="small second overlaps__snapshot">Computed from snapshot {snapshot}.</p>
    </section>
  );
}
