import { type ReactElement, useMemo } from "react";
import type { AreaCode } from "../../../domain/contract/area.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import { fixedWritten } from "../../areas/cellWords.ts";
import { countWritten } from "../../data/written.ts";
import type { Crossed } from "../../views/mismatch/crossed.ts";
import { crossedClass } from "../../views/mismatch/crossedClasses.ts";
import type { View } from "../../views/view.ts";
import { Scatter } from "../scatter/Scatter.tsx";
import type { ScatterCorners } from "../scatter/scatterPoint.ts";
import { mismatchMessage } from "./mismatchMessage.ts";
import { mismatchPoints } from "./mismatchPoints.ts";
import { mismatchSource } from "./mismatchSource.ts";

type Props = {
  readonly answer: GapAnswer;
  readonly view: View;
  readonly crossed: Crossed;
  readonly chosen: AreaCode | undefined;
  readonly onChoose: (code: AreaCode) => void;
};

const corners: ScatterCorners = {
  topLeft: crossedClass("H", "L"),
  topRight: crossedClass("H", "H"),
  bottomLeft: crossedClass("L", "L"),
  bottomRight: crossedClass("L", "H"),
};

/** The two-variable map as a scatter: the same areas, the same thirds, the same colours. */
export function MismatchChart({ answer, view, crossed, chosen, onChoose }: Props): ReactElement {
  const { gaps, areaType, level } = answer;
  const words = areaTypeWords[areaType];
  const points = useMemo(() => mismatchPoints(gaps, view), [gaps, view]);
  const message = useMemo(() => mismatchMessage(gaps, points, words), [gaps, points, words]);
  const missing = gaps.length - points.length;
  const [needCuts, indexCuts] = [crossed.need, crossed.provision];
  return (
    <>
      <Scatter
        id="mismatch-chart"
        title={message.title}
        unit={`${levelWords[level].title} skills: need and provision of each ${words.one}`}
        alt={message.alt}
        source={mismatchSource(answer)}
        points={points}
        x={{ title: "Fair-share index", cuts: indexCuts, reference: { value: 100, words: "study area = 100" } }}
        y={{ title: "In need a year per 1,000 adults", cuts: needCuts }}
        corners={corners}
        named={message.worst.map(({ code }) => code)}
        chosen={chosen}
        onChoose={onChoose}
      />
      <p className="small second">
        Lines cut the {words.many} in thirds: need at {needCuts.map((cut) => fixedWritten(cut, 1)).join(" and ")}, the
        index at {indexCuts.map((cut) => fixedWritten(cut, 0)).join(" and ")}. The dashed line is the study area as a
        whole, 100.
        {missing > 0 &&
          ` ${countWritten(missing, words.one, words.many)} ${missing === 1 ? "is" : "are"} not on the chart: need, adults or places are not known.`}
      </p>
    </>
  );
}
