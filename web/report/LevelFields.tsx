import type { ReactElement } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { type Level, levels, levelWords } from "../../domain/contract/level.ts";
import { FieldError } from "../data/FieldError.tsx";
import type { FieldProps } from "./fieldProps.ts";

type Props = FieldProps & { readonly kind: AreaTypeSummary };

/** Which levels the report speaks of. One that cannot be scored may be chosen: the report then says why. */
export function LevelFields({ draft, error, onChange, kind }: Props): ReactElement {
  const wrong = error("report-level-essential");
  const tick = (level: Level, isTicked: boolean) =>
    onChange({ levels: levels.filter((other) => (other === level ? isTicked : draft.levels.includes(other))) });
  return (
    <fieldset className={`field ${wrong === undefined ? "" : "field--error"}`}>
      <legend>Levels</legend>
      <FieldError id="report-level-error" message={wrong} />
      {levels.map((level) => (
        <label key={level} className="choice">
          <input
            id={`report-level-${level}`}
            type="checkbox"
            checked={draft.levels.includes(level)}
            aria-describedby={`report-level-${level}-hint`}
            onChange={({ target }) => tick(level, target.checked)}
          />
          <span>
            {levelWords[level].title}
            <span id={`report-level-${level}-hint`} className="hint">
              {kind.scorable.includes(level)
                ? levelWords[level].meaning
                : `Cannot be scored by ${areaTypeWords[kind.areaType].one} yet: the report will say why.`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
