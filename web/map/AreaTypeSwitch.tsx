import { type ReactElement, useId } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { numberWritten } from "../data/written.ts";

type Props = {
  readonly chosen: AreaTypeSummary;
  readonly choices: readonly AreaTypeSummary[];
  readonly onChoose: (chosen: AreaTypeSummary) => void;
};

/** By which kind of area the scores are shown. Only kinds that can be scored at this level are offered. */
export function AreaTypeSwitch({ chosen, choices, onChoose }: Props): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Areas</label>
      <select
        id={id}
        className="select"
        value={choices.indexOf(chosen)}
        onChange={(event) => {
          const choice = choices[Number(event.target.value)];
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((one, index) => (
          <option key={`${one.areaType}/${one.vintage}`} value={index}>
            {kindWords(one, choices)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Its plural and how many; the vintage only where two of them differ in nothing else. */
function kindWords({ areaType, vintage, areas }: AreaTypeSummary, choices: readonly AreaTypeSummary[]): string {
  const words = areaTypeWords[areaType][areas === 1 ? "one" : "many"];
  const isDoubled = choices.filter((one) => one.areaType === areaType).length > 1;
  return `${words}${isDoubled ? ` ${vintage}` : ""} (${numberWritten(areas)})`;
}
