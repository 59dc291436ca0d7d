import { type ReactElement, useId, useState } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { Overlap, Overlaps } from "../../domain/contract/overlap.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import { countWritten } from "../data/written.ts";
import { setName } from "../overlaps/setName.ts";
import { digitsFor } from "../overlaps/setWords.ts";

type Props = {
  readonly answer: Overlaps;
  readonly chosen: Overlap | null;
  readonly area: Gap | undefined;
  readonly onChoose: (set: string | undefined) => void;
};

const setsAtOnce = 8;

/** All sets on the map, or one alone. Each has the number by which its offers are marked while all are shown. */
export function SetChoice({ answer: { overlaps, areaType }, chosen, area, onChoose }: Props): ReactElement {
  const name = useId();
  const [shown, setShown] = useState(setsAtOnce);
  const words = areaTypeWords[areaType];
  const numbered = overlaps.map((set, at) => ({ set, number: at + 1 }));
  const listed =
    area === undefined
      ? numbered
      : numbered.filter(({ set }) => set === chosen || set.areasServed.some(({ code }) => code === area.code));
  return (
    <fieldset className="field">
      <legend>
        {area === undefined
          ? `${countWritten(overlaps.length, "set")} of offers with more places than the need in reach`
          : `${countWritten(listed.length, "set")} of ${overlaps.length} ${listed.length === 1 ? "serves" : "serve"} ${area.name}`}
      </legend>
      <label className="choice">
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(undefined)} />
        <span>All sets, each offer marked by the number of its set</span>
      </label>
      {listed.slice(0, shown).map(({ set, number }) => (
        // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its words are the name of the set and its figures
        <label key={set.id} className="choice">
          <input type="radio" name={name} checked={set.id === chosen?.id} onChange={() => onChoose(set.id)} />
          <span>
            <b>{`${number} · ${setName(set)}`}</b>
            <span className="small second overlaps-on-map__figures">{figuresWritten(set, words)}</span>
          </span>
        </label>
      ))}
      <ShowMore
        step={setsAtOnce}
        shown={Math.min(shown, listed.length)}
        all={listed.length}
        what="sets"
        onShow={setShown}
      />
      {chosen !== null && <p className="small overlaps-on-map__sentence">{chosen.sentence}</p>}
    </fieldset>
  );
}

function figuresWritten(
  { members, places, removable, areasServed }: Overlap,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  const digits = digitsFor([places, removable]);
  const inReach = `${countWritten(areasServed.length, one, many)} in reach`;
  return `${fixedWritten(removable, digits)} of ${fixedWritten(places, digits)} places a year across ${countWritten(members.length, "offer")} are more than the need; ${inReach}`;
}
