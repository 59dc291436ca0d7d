import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { gapClassSteps } from "../views/classView.ts";
import { classSharesWritten } from "../views/rangeWords.ts";
import type { Drawn } from "../views/sureAreas.ts";
import "./classMark.css";

type Props = { readonly gap: Gap; readonly drawn: Drawn | null };

/** A class in a word, with the letter that the map has for it; and whether it is certain, once that is drawn. */
export function ClassMark({ gap, drawn }: Props): ReactElement {
  const step = gap.class === "unknown" ? null : gapClassSteps[gap.class];
  return (
    <>
      <span className="class-mark">
        {step !== null && (
          <span className="class-mark__letter" aria-hidden="true">
            {step.letter}
          </span>
        )}{" "}
        {gap.class}
      </span>
      {drawn !== null && drawn.certainClass === null && (
        <span className="second small class-mark__doubt">
          not certain: {classSharesWritten(drawn.classes)} of draws
        </span>
      )}
    </>
  );
}
