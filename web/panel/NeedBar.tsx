import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { fixedWritten } from "../areas/cellWords.ts";

/** Of the people in need this year, how many find a place and how many do not. Nothing is drawn when either is unknown. */
export function NeedBar({ gap: { met, unmet } }: { readonly gap: Pick<Gap, "met" | "unmet"> }): ReactElement | null {
  if (met === null || unmet === null || met + unmet <= 0) return null;
  const share = (100 * met) / (met + unmet);
  return (
    <figure className="need-bar">
      <div className="need-bar__track" aria-hidden="true">
        <div className="need-bar__met" style={{ width: `${share}%` }} />
      </div>
      <figcaption className="small">
        {fixedWritten(met, 1)} find a place, <strong>{fixedWritten(unmet, 1)} do not</strong>, a year
      </figcaption>
    </figure>
  );
}
