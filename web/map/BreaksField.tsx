import { type ReactElement, useId, useState } from "react";
import type { MapAddress } from "../address/mapAddress.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Cut } from "../views/breaks/cut.ts";
import { cutAnew } from "../views/breaks/cutAnew.ts";
import { cutInAddress } from "../views/breaks/cutFor.ts";
import type { Measure } from "../views/breaks/measure.ts";
import { wayWords } from "../views/breaks/wayWords.ts";
import { OwnBreaksForm } from "./OwnBreaksForm.tsx";

type Props = {
  readonly measure: Measure;
  readonly cut: Cut;
  readonly answer: GapAnswer;
  readonly onChoose: (chosen: Pick<MapAddress, "breaks" | "cut">) => void;
};

const ways = ["usual", "quantile", "equal", "ckmeans", "own"] as const;

/** How the figures are cut into classes. What is chosen is written into the address with its numbers, so that it stays where it is. */
export function BreaksField({ measure, cut, answer, onChoose }: Props): ReactElement {
  const [isOwn, setOwn] = useState(cut.way === "own");
  const [note, setNote] = useState("");
  const id = useId();
  const choose = (way: Cut["way"]) => {
    setOwn(way === "own");
    setNote("");
    if (way === "own") return;
    if (way === "usual") return onChoose({ breaks: undefined, cut: undefined });
    const made = cutAnew(way, answer.gaps, measure);
    if (made !== null) return onChoose(cutInAddress(made, answer));
    return setNote(`All ${areaTypeWords[answer.areaType].many} have the same figure, so there is nothing to cut.`);
  };
  return (
    <div className="field">
      <label htmlFor={id}>Classes</label>
      <select
        id={id}
        className="select"
        value={isOwn ? "own" : cut.way}
        onChange={({ target: { value } }) => choose(ways.find((way) => way === value) ?? "usual")}
      >
        {ways.map((way) => (
          <option key={way} value={way}>
            {wayWords[way]}
          </option>
        ))}
      </select>
      <output className="small">{note}</output>
      {isOwn && (
        <OwnBreaksForm unit={measure.unit} breaks={cut.breaks} onUse={(own) => onChoose(cutInAddress(own, answer))} />
      )}
    </div>
  );
}
