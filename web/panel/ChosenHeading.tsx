import type { ReactElement } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { isCertain } from "../views/standing.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import { classWords } from "./classWords.ts";
import { flagWords } from "./flagWords.ts";

type Props = { readonly gap: Gap; readonly sure: SureAreas; readonly onClose: () => void };

/** Which area it is, what its class means, and what to be careful of. */
export function ChosenHeading({ gap, sure, onClose }: Props): ReactElement {
  const kind = areaTypeWords[gap.areaType].one;
  const where = gap.parentName === null ? kind : `${kind} in ${gap.parentName}`;
  return (
    <>
      <div className="panel__head">
        <h2 className="panel__name">{gap.name}</h2>
        <button className="button button--second button--small" type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <p className="second small">
        {where} · {gap.code}
        {gap.urbanRural !== null && ` · ${gap.urbanRural}`}
      </p>
      <p>
        <strong className="tag tag--notice">{gap.class}</strong>{" "}
        {gap.class !== "unknown" && !isCertain(gap, sure) && <strong className="tag tag--doubt">not certain</strong>}{" "}
        {classWords[gap.class]}
      </p>
      {gap.flags.length > 0 && (
        <ul className="panel__flags">
          {gap.flags.map((flag) => (
            <li key={flag}>{flagWords(flag, gap)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
