import { useEffect, useRef } from "react";
import { countWritten, listWritten } from "../data/written.ts";
import type { PartnershipDraft } from "./partnershipDraft.ts";

type CheckAnswersProps = {
  readonly draft: PartnershipDraft;
  readonly isBusy: boolean;
  readonly onChangeAnswers: () => void;
  readonly onMake: () => void;
};

/** The answers in one list before anything is made. Its heading takes the focus, because the form has just gone. */
export function CheckAnswers({ draft, isBusy, onChangeAnswers, onMake }: CheckAnswersProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Check your answers
      </h2>
      <dl className="pairs">
        <dt>Name</dt>
        <dd>{draft.name.trim()}</dd>
        <dt>Study area</dt>
        <dd>
          {draft.everywhere === true
            ? "Every area that has been loaded"
            : `${countWritten(draft.chosen.length, "area")}: ${named(draft)}`}
        </dd>
        {draft.everywhere === false && (
          <>
            <dt>Buffer</dt>
            <dd>{draft.bufferKm.trim()} km</dd>
          </>
        )}
      </dl>
      <div className="buttons">
        <button type="button" className="button" disabled={isBusy} onClick={onMake}>
          {isBusy ? "Making the partnership…" : "Make the partnership"}
        </button>
        <button type="button" className="button button--second" disabled={isBusy} onClick={onChangeAnswers}>
          Change the answers
        </button>
      </div>
    </>
  );
}

/** All names while people can read them, then the first few: 215 wards are a number, not a list. */
function named({ chosen }: PartnershipDraft): string {
  const names = chosen.map(({ name }) => name);
  if (names.length <= 20) return listWritten(names);
  return `${names.slice(0, 20).join(", ")} and ${countWritten(names.length - 20, "other")}`;
}
