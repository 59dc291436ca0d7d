import type { ReactElement } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { fixedWritten } from "../areas/cellWords.ts";

type Props = { readonly answer: GapAnswer; readonly onChoose: (code: AreaCode) => void };

const named = 5;

/** Where to look first while no area is chosen: those with the most people unmet. */
export function MostUnmet({ answer, onChoose }: Props): ReactElement {
  const first = answer.gaps
    .flatMap(({ code, name, unmet }) => (unmet !== null && unmet > 0 ? [{ code, name, unmet }] : []))
    .toSorted((a, b) => b.unmet - a.unmet)
    .slice(0, named);
  return (
    <>
      <h2 className="panel__name">Choose an area</h2>
      <p className="second small">On the map, in the table, or by its name. Its need, places and offers appear here.</p>
      {first.length === 0 ? (
        <p>No {areaTypeWords[answer.areaType].one} is known to have unmet need.</p>
      ) : (
        <>
          <h3>Most people unmet</h3>
          <ol className="most-unmet">
            {first.map(({ code, name, unmet }) => (
              <li key={code}>
                <button className="button button--link" type="button" onClick={() => onChoose(code)}>
                  {name}
                </button>
                <span className="numeric">{fixedWritten(unmet, 0)} a year</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
