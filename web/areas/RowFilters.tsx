import type { ReactElement } from "react";
import { numberWritten } from "../data/written.ts";
import type { RowChoices } from "./rowChoices.ts";

type Props = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly groups: readonly RowChoices[];
  readonly part: string;
  readonly onPart: (key: string) => void;
};

/** Two ways to see fewer rows: by what an area is called, and by where it stands. */
export function RowFilters({ words, onWords, groups, part, onPart }: Props): ReactElement {
  return (
    <>
      <label className="area-table__filter">
        <span>Filter by name or code</span>
        <input className="input" type="search" value={words} onChange={(event) => onWords(event.target.value)} />
      </label>
      <label className="area-table__filter">
        <span>Show</span>
        <select className="select" value={part} onChange={(event) => onPart(event.target.value)}>
          <option value="">all areas</option>
          {groups.map(({ title, choices }) => (
            <optgroup key={title} label={title}>
              {choices.map((choice) => (
                <option key={choice.key} value={choice.key}>
                  {choice.words} ({numberWritten(choice.count)})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </>
  );
}
