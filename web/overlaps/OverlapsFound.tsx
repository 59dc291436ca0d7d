import { type ReactElement, useMemo } from "react";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { Failed } from "../data/Failed.tsx";
import { FindingLine, stoppedWords, workingWords } from "./FindingLine.tsx";
import { OverlapsAnswer } from "./OverlapsAnswer.tsx";
import type { OverlapsAddressState } from "./useOverlapsAddress.ts";
import { type OverlapsStanding, useOverlaps } from "./useOverlaps.ts";

type Props = {
  readonly state: OverlapsAddressState;
  readonly level: Level;
  readonly kind: Pick<AreaTypeSummary, "areaType" | "vintage">;
};

/** The answer to one question, or where it stands: being worked out, stopped, failed. */
export function OverlapsFound({ state, level, kind: { areaType, vintage } }: Props): ReactElement {
  const { partnership, address } = state;
  const question = useMemo(
    (): GapQuestion => ({ partnership, level, areaType, vintage, period: address.period }),
    [partnership, level, areaType, vintage, address.period],
  );
  const { standing, start, cancel } = useOverlaps(question);
  return (
    <>
      {/* One element for all that is said aloud: what is put on the page together with its words may go unheard. */}
      <output className="unseen">{saidOf(standing)}</output>
      {standing.type === "known" && <OverlapsAnswer state={state} question={question} answer={standing.answer} />}
      {standing.type === "failed" && <Failed what="The overlaps" error={standing.error} onRetry={start} />}
      {(standing.type === "working" || standing.type === "stopped") && (
        <FindingLine standing={standing} onStart={start} onCancel={cancel} />
      )}
    </>
  );
}

function saidOf(standing: OverlapsStanding): string {
  switch (standing.type) {
    case "known":
      return standing.answer.sentence;
    case "working":
      return workingWords;
    case "stopped":
      return stoppedWords;
    case "failed":
      return "";
    default:
      return standing satisfies never;
  }
}
