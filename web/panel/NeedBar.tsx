import type { ReactElement, ReactNode } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { Term } from "../help/Term.tsx";

type Props = {
  readonly gap: Pick<Gap, "met" | "unmet" | "structural" | "signpostable">;
  /** Whether "signpostable" can be pressed for what it means: where it stands first on its page. */
  readonly explains?: boolean;
};

/** Of the people in need this year, how many find a place and how many do not, and what those would need. Nothing is drawn when either is unknown. */
export function NeedBar({
  gap: { met, unmet, structural, signpostable },
  explains = false,
}: Props): ReactElement | null {
  if (met === null || unmet === null || met + unmet <= 0) return null;
  const share = (100 * met) / (met + unmet);
  const word = explains ? <Term name="signpostable">signpostable</Term> : "signpostable";
  return (
    <figure className="need-bar">
      <div className="need-bar__track" aria-hidden="true">
        <div className="need-bar__met" style={{ width: `${share}%` }} />
      </div>
      <figcaption className="small">
        {fixedWritten(met, 1)} find a place, <strong>{fixedWritten(unmet, 1)} do not</strong>, a year
        {unmet > 0 && structural !== null && signpostable !== null && <>: {split(structural, signpostable, word)}</>}.
      </figcaption>
    </figure>
  );
}

/** Unmet people need places, or to be shown the way to free ones. */
function split(structural: number, signpostable: number, word: ReactNode): ReactNode {
  if (structural <= 0) return <>all of them are {word}</>;
  if (signpostable <= 0) return "all of them are counted as lacking places";
  return (
    <>
      {fixedWritten(structural, 1)} are counted as lacking places; {fixedWritten(signpostable, 1)} are {word}
    </>
  );
}
