import type { ReactElement } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { capitalised, countWritten, numberWritten } from "../data/written.ts";
import { ChosenAreas } from "./ChosenAreas.tsx";
import type { FieldProps } from "./fieldProps.ts";

type Props = FieldProps & { readonly kinds: readonly AreaTypeSummary[]; readonly kind: AreaTypeSummary };

/** Of which kind of area the report speaks, and whether of all of them. */
export function AreasFields({ partnership, draft, error, onChange, kinds, kind }: Props): ReactElement {
  const { one, many } = areaTypeWords[kind.areaType];
  return (
    <>
      <div className="field">
        <label htmlFor="report-kind">Kind of area</label>
        <select
          id="report-kind"
          className="select"
          value={idOf(kind)}
          onChange={({ target }) => {
            const next = kinds.find((other) => idOf(other) === target.value);
            if (next === undefined) return;
            const { areaType, vintage } = next;
            onChange({ kind: { areaType, vintage }, which: "all", codes: [], compare: { type: "none" } });
          }}
        >
          {kinds.map((other) => (
            <option key={idOf(other)} value={idOf(other)}>
              {capitalised(areaTypeWords[other.areaType].many)}
              {other.areaType === "own" ? "" : `, ${other.vintage}`} ({numberWritten(other.areas)})
            </option>
          ))}
        </select>
      </div>
      <fieldset className="field">
        <legend>Which {many}?</legend>
        <label className="choice">
          <input
            type="radio"
            name="report-which"
            checked={draft.which === "all"}
            onChange={() => onChange({ which: "all" })}
          />
          <span>
            {kind.areas === 1 ? `The ${one}` : `All ${countWritten(kind.areas, one, many)}`} of the study area
          </span>
        </label>
        <label className="choice">
          <input
            type="radio"
            name="report-which"
            checked={draft.which === "some"}
            onChange={() => onChange({ which: "some" })}
          />
          <span>
            Some of them
            <span className="hint">
              Sums and their ranges are of the chosen {many} alone. Ranks stay those among all.
            </span>
          </span>
        </label>
      </fieldset>
      {draft.which === "some" && (
        <ChosenAreas
          partnership={partnership}
          kind={kind}
          chosen={draft.codes}
          error={error("part-search")}
          onChange={(codes) => onChange({ codes })}
        />
      )}
    </>
  );
}

function idOf({ areaType, vintage }: AreaTypeSummary): string {
  return `${areaType}/${vintage}`;
}
