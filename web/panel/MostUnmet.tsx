import { type ReactElement, useMemo } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { isIndexOnly } from "../views/isIndexOnly.ts";
import { rankPointsWritten } from "../views/rankPoints.ts";

type Props = { readonly answer: GapAnswer; readonly onChoose: (code: AreaCode) => void };

const named = 5;

/** Where to look first while no area is chosen: those with the most people unmet; where no people are known, those that rank highest by need beside their access. */
export function MostUnmet({ answer, onChoose }: Props): ReactElement {
  const isIndex = isIndexOnly(answer);
  const first = useMemo(() => foremost(answer.gaps, isIndex), [answer.gaps, isIndex]);
  return (
    <>
      <h2 className="panel__name">Choose an area</h2>
      <p className="second small">On the map, in the table, or by its name. Its need, places and offers appear here.</p>
      {first.length === 0 ? (
        <p>
          No {areaTypeWords[answer.areaType].one} is known to{" "}
          {isIndex ? "rank higher by need than by places in reach" : "have unmet need"}.
        </p>
      ) : (
        <>
          <h3>{isIndex ? "Most need for the access they have" : "Most people unmet"}</h3>
          <ol className="most-unmet">
            {first.map(({ code, name, amount }) => (
              <li key={code}>
                <button className="button button--link" type="button" onClick={() => onChoose(code)}>
                  {name}
                </button>
                <span className="numeric">
                  {isIndex ? `${rankPointsWritten(amount)} rank points` : `${fixedWritten(amount, 0)} a year`}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function foremost(gaps: readonly Gap[], isIndex: boolean) {
  return gaps
    .flatMap(({ code, name, unmet, rankMismatch }) => {
      const amount = isIndex ? rankMismatch : unmet;
      return amount !== null && amount > 0 ? [{ code, name, amount }] : [];
    })
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, named);
}
