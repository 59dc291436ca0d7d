import { type ReactElement, useId } from "react";
import { type Level, levels, levelWords } from "../../domain/contract/level.ts";

type Props = { readonly level: Level; readonly onChoose: (level: Level) => void };

/** One level at a time, each with what it means: levels are never netted against each other. */
export function LevelSwitch({ level, onChoose }: Props): ReactElement {
  const name = useId();
  return (
    <fieldset className="field level-switch">
      <legend>Level</legend>
      {levels.map((one) => (
        <label key={one} className="choice">
          <input type="radio" name={name} value={one} checked={one === level} onChange={() => onChoose(one)} />
          <span>
            {levelWords[one].title}
            <span className="hint">{levelWords[one].meaning}</span>
          </span>
        </label>
      ))}
      <p className="level-switch__meaning hint" aria-hidden="true">
        {levelWords[level].meaning}
      </p>
    </fieldset>
  );
}
