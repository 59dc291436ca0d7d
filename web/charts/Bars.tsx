import { scaleLinear } from "d3-scale";
import { type ReactElement, useRef } from "react";
import { BarRow } from "./BarRow.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { type ChartReference, type ChartRow, figuresOf } from "./chartRow.ts";
import { ChartSvg } from "./ChartSvg.tsx";
import type { ChartWords } from "./chartWords.ts";
import { ReferenceLine } from "./ReferenceLine.tsx";
import { ValueAxis } from "./ValueAxis.tsx";
import { axisHeight, figureRoom, rowHeight } from "./rowSizes.ts";
import { useWidth } from "./useWidth.ts";

type Props = ChartWords & {
  readonly rows: readonly ChartRow[];
  readonly reference?: ChartReference;
  /** Where the axis ends at least: 100 for a score, so that two charts can be compared. */
  readonly to?: number;
};

/** Horizontal bars from zero, each under its name and with its figure behind it; whiskers are intervals. */
export function Bars({ rows, reference, to = 0, ...words }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const room = figureRoom(
    rows.map(({ words: figure }) => figure),
    width,
  );
  const most = Math.max(to, ...figuresOf(rows, reference));
  const least = Math.min(0, ...figuresOf(rows, reference));
  const x = scaleLinear([least, most > least ? most : 1], [1, width - room]);
  const top = reference === undefined ? axisHeight.plain : axisHeight.withReference;
  const height = top + rows.length * rowHeight;
  return (
    <ChartFigure {...words}>
      <div ref={box} className="chart__box">
        <ChartSvg {...words} width={width} height={height}>
          <ValueAxis x={x} top={top} height={height} />
          {rows.map((row, place) => (
            <g key={row.key} transform={`translate(0 ${top + place * rowHeight})`}>
              <BarRow row={row} x={x} figureUntil={width - room} />
            </g>
          ))}
          {reference !== undefined && <ReferenceLine {...reference} x={x} top={top} height={height} />}
        </ChartSvg>
      </div>
    </ChartFigure>
  );
}
