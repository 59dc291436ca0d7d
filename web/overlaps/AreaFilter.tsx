import { type ReactElement, useId } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import type { AreaReached } from "./areasReached.ts";

type Props = {
  readonly reached: readonly AreaReached[];
  readonly chosen: AreaReached | undefined;
  /** What the address asks for, be it reached by a set or not. */
  readonly asked: AreaCode | undefined;
  readonly one: string;
  readonly sets: number;
  readonly onChoose: (code: AreaCode | undefined) => void;
};

/** Only the sets that people of one area can reach, and how many those are. */
export function AreaFilter({ reached, chosen, asked, one, sets, onChoose }: Props): ReactElement {
  const id = useId();
  return (
    <div className="overlaps__filter wide">
      <label htmlFor={id}>Sets in reach of this {one}</label>
      <select
        id={id}
        className="select"
        value={chosen?.code ?? ""}
        onChange={({ target }) => onChoose(reached.find(({ code }) => code === target.value)?.code)}
      >
        <option value="">any ({numberWritten(sets)})</option>
        {reached.map(({ code, name, sets: reaching }) => (
          <option key={code} value={code}>
            {name} ({numberWritten(reaching.length)})
          </option>
        ))}
      </select>
      <output className="small second">
        {chosen !== undefined && `${countWritten(chosen.sets.length, "set")} of ${numberWritten(sets)}`}
        {chosen === undefined && asked !== undefined && `No set is in reach of ${asked}, so all are listed.`}
      </output>
    </div>
  );
}
