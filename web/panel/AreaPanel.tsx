import { useQuery } from "@tanstack/react-query";
import { memo, type ReactElement, type ReactNode, useRef } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import type { HowSure } from "../../domain/contract/sureness.ts";
import { areaGapQuery } from "../api/areaGap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { isIndexOnly } from "../views/isIndexOnly.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import { AboutLink } from "./AboutLink.tsx";
import { AreaFigures } from "./AreaFigures.tsx";
import { Assumptions } from "./Assumptions.tsx";
import { AreaReaches } from "./AreaReaches.tsx";
import { ChosenHeading } from "./ChosenHeading.tsx";
import { IndexFigures } from "./IndexFigures.tsx";
import { MostUnmet } from "./MostUnmet.tsx";
import { OffersInReach } from "./OffersInReach.tsx";
import { OverlapsLink } from "./OverlapsLink.tsx";
import { StudyAreaFigures } from "./StudyAreaFigures.tsx";
import { WhyLink } from "./WhyLink.tsx";
import "./panel.css";

type Props = {
  readonly question: GapQuestion;
  readonly answer: GapAnswer;
  readonly chosen: Gap | undefined;
  readonly sure: SureAreas;
  readonly howSure: HowSure | null;
  readonly onChoose: (code: AreaCode) => void;
  readonly onClose: () => void;
  /** Overlapping provision, in the view that shows it. */
  readonly sets?: ReactNode;
};

/** The chosen area; while none is chosen, where to look first. Its figures are already here, only the offers are asked for. */
export const AreaPanel = memo(function AreaPanel(props: Props): ReactElement {
  const { question, answer, chosen, sure, howSure, onChoose, onClose, sets } = props;
  const panel = useRef<HTMLElement>(null);
  const close = () => {
    onClose();
    // The button that closes goes with what it closes; without this the focus would be lost.
    panel.current?.focus();
  };
  return (
    <section ref={panel} className="workspace__panel" id="chosen-area" tabIndex={-1} aria-label="Chosen area">
      {chosen === undefined ? (
        <>
          {sets}
          <MostUnmet answer={answer} onChoose={onChoose} />
          {!isIndexOnly(answer) && <StudyAreaFigures answer={answer} howSure={howSure} />}
        </>
      ) : (
        <>
          <ChosenHeading gap={chosen} sure={sure} onClose={close} />
          <AboutLink partnership={question.partnership} gap={chosen} />
          <WhyLink question={question} gap={chosen} />
          {sets}
          {isIndexOnly(answer) ? (
            <IndexFigures gap={chosen} />
          ) : (
            <AreaFigures gap={chosen} answer={answer} sure={sure} />
          )}
          <AreaReaches gap={chosen} />
          {!isIndexOnly(answer) && <OverlapsLink question={question} gap={chosen} />}
          <OffersAndAssumptions question={question} code={chosen.code} answer={answer} />
        </>
      )}
    </section>
  );
});

type OffersProps = { readonly question: GapQuestion; readonly code: AreaCode; readonly answer: GapAnswer };

function OffersAndAssumptions({ question, code, answer }: OffersProps): ReactElement {
  const { data, error, refetch } = useQuery(areaGapQuery(question, code));
  if (error !== null) {
    return (
      <div role="alert">
        <p>{error.message}</p>
        <button className="button button--second button--small" type="button" onClick={() => void refetch()}>
          Try again
        </button>
      </div>
    );
  }
  if (data === undefined) return <output className="skeleton panel__waiting">Looking for offers in reach…</output>;
  return (
    <>
      <OffersInReach key={code} offers={data.offersInReach} />
      <Assumptions assumptions={data.assumptions} answer={answer} />
    </>
  );
}
