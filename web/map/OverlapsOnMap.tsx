import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { Overlaps } from "../../domain/contract/overlap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { Failed } from "../data/Failed.tsx";
import { countWritten } from "../data/written.ts";
import { FindingLine } from "../overlaps/FindingLine.tsx";
import { NoneFound } from "../overlaps/NoneFound.tsx";
import { SetChoice } from "./SetChoice.tsx";
import type { OverlapsOnMapState } from "./useOverlapsOnMap.ts";
import "../overlaps/overlaps.css";
import "./overlapsOnMap.css";

type Props = {
  readonly state: OverlapsOnMapState;
  readonly question: GapQuestion;
  /** The area that is chosen on the map: only the sets that serve it are listed. */
  readonly area: Gap | undefined;
  readonly onChoose: (set: string | undefined) => void;
};

/** Duplicated provision beside the map: the sets of offers, one of which can be shown alone; or why there are none, or where the search for them stands. */
export function OverlapsOnMap({ state: { control, chosen }, question, area, onChoose }: Props): ReactElement {
  const { standing, start, cancel } = control;
  return (
    <section className="overlaps-on-map" aria-labelledby="overlaps-on-map">
      <h2 id="overlaps-on-map">Duplicated provision</h2>
      <output className="unseen">{standing.type === "known" ? standing.answer.sentence : ""}</output>
      {standing.type === "failed" && <Failed what="The overlaps" error={standing.error} onRetry={start} />}
      {(standing.type === "working" || standing.type === "stopped") && (
        <FindingLine standing={standing} onStart={start} onCancel={cancel} />
      )}
      {standing.type === "known" && (
        <>
          {standing.answer.overlaps.length === 0 ? (
            <>
              <p>
                <strong>No overlap at this level</strong>
              </p>
              <NoneFound partnership={question.partnership} answer={standing.answer} />
            </>
          ) : (
            <SetChoice answer={standing.answer} chosen={chosen} area={area} onChoose={onChoose} />
          )}
          <NotSureLine answer={standing.answer} />
          <p>
            <Link
              to="/p/$partnership/overlaps"
              params={{ partnership: question.partnership }}
              search={{
                level: question.level,
                areaType: question.areaType,
                vintage: question.vintage,
                period: question.period,
                set: chosen?.id,
              }}
            >
              {chosen === null ? "Everything about overlapping provision" : "Everything about this set"}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

function NotSureLine({ answer: { notSure, areaType } }: { readonly answer: Overlaps }): ReactElement | null {
  if (notSure.length === 0) return null;
  return (
    <p className="small second">
      {countWritten(notSure.length, "other set")} {notSure.length === 1 ? "is" : "are"} not sure enough to be drawn over
      the {areaTypeWords[areaType].many}.
    </p>
  );
}
