import { type ReactElement, useMemo, useRef } from "react";
import type { AreaCode } from "../../../domain/contract/area.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { ChartSvg } from "../ChartSvg.tsx";
import type { ChartWords } from "../chartWords.ts";
import { useWidth } from "../useWidth.ts";
import { placedLabels } from "./placedLabels.ts";
import { ScatterCloud } from "./ScatterCloud.tsx";
import { ScatterField } from "./ScatterField.tsx";
import { ScatterFrame } from "./ScatterFrame.tsx";
import { ScatterMarks } from "./ScatterMarks.tsx";
import type { PlacedPoint, ScatterAxis, ScatterCorners, ScatterPoint } from "./scatterPoint.ts";
import { ScatterPointed } from "./ScatterPointed.tsx";
import { scatterScale } from "./scatterScale.ts";
import { scatterSize } from "./scatterSize.ts";
import "./scatter.css";

type Props = ChartWords & {
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly corners: ScatterCorners;
  /** Areas that bear their names while none is pointed at, the most important first. */
  readonly named: readonly AreaCode[];
  readonly chosen: AreaCode | undefined;
  readonly onChoose: (code: AreaCode) => void;
};

/** More dots than this are drawn as a picture. */
const mostDots = 3000;

const usualWidth = 640;
const none: readonly ScatterPoint[] = [];

/** Two figures of every area against each other. What is pointed at here is pointed at on the map and in the table, and the other way round. */
export function Scatter({ points: all, x, y, corners, named, chosen, onChoose, ...words }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  // A country's points wait for the width, or all of them would be placed and drawn twice.
  const width = useWidth(box, all.length > mostDots ? null : usualWidth);
  const points = width === null ? none : all;
  const size = useMemo(() => scatterSize(width ?? usualWidth), [width]);
  const scales = useMemo(
    () => ({
      x: scatterScale(
        points.map((point) => point.x),
        [size.left, size.right],
      ),
      y: scatterScale(
        points.map((point) => point.y),
        [size.bottom, size.top],
      ),
    }),
    [points, size],
  );
  const placed = useMemo(() => {
    const [across, up] = [scales.x.scale, scales.y.scale];
    // Named one by one: spread out, a country's points take several times as long.
    return points.map(({ code, name, x: right, y: above, class: its, words: said }): PlacedPoint => {
      return { code, name, x: right, y: above, class: its, words: said, left: across(right), top: up(above) };
    });
  }, [points, scales]);
  const labelled = [...(chosen === undefined ? [] : [chosen]), ...named].flatMap(
    (code) => placed.find((point) => point.code === code) ?? [],
  );
  return (
    <ChartFigure {...words}>
      <div ref={box} className="chart__box scatter">
        <ChartSvg {...words} width={size.width} height={size.height}>
          <ScatterFrame size={size} x={scales.x} y={scales.y} xAxis={x} yAxis={y} corners={corners} />
          {placed.length > mostDots ? <ScatterCloud points={placed} size={size} /> : <ScatterMarks points={placed} />}
          {placedLabels([...new Set(labelled)], size).map(({ text, left, top }) => (
            <text key={`${text} ${left}`} className="chart__label scatter__label" x={left} y={top}>
              {text}
            </text>
          ))}
        </ChartSvg>
        <ScatterPointed points={placed} size={size} chosen={chosen} />
        <ScatterField
          points={placed}
          label={`${words.title}. Arrow keys go from area to area, Page Down through all, Enter chooses.`}
          chosen={chosen}
          first={named[0]}
          onChoose={onChoose}
        />
      </div>
      <p className="scatter__hint">Arrow keys go from area to area, Page Down through all. Enter chooses.</p>
    </ChartFigure>
  );
}
