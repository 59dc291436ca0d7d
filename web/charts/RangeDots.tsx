import { scaleLinear } from "d3-scale";
import { type ReactElement, useRef } from "react";
import { BarRow } from "./BarRow.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { type ChartReference, type ChartRow, figuresOf } from "./chartRow.ts";
import { ChartSvg } from "./ChartSvg.tsx";
import type { ChartWords } from "./chartWords.ts";
import { ReferenceLine } from "./ReferenceLine.tsx";
import { ValueAxis } from "./ValueAxis.tsx";
import { axisHeight, dotRoom, figureRoom, rowHeight } from "./rowSizes.ts";
import { useWidth } from "./useWidth.ts";

type Props = ChartWords & { readonly rows: readonly ChartRow[]; readonly reference?: ChartReference };

/** Dots on lines that are their intervals, for figures whose distance from each other matters and not that from zero: the axis begins where they do. */
export function RangeDots({ rows, reference, ...words }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const room = figureRoom(
    rows.map(({ words: figure }) => figure),
    width,
  );
  const figures = figuresOf(rows, reference);
  const [least, most] = figures.length === 0 ? [0, 1] : [Math.min(...figures), Math.max(...figures)];
  const x = scaleLinear([least, most > least ? most : least + 1], [dotRoom, width - room]).nice(5);
  const top = reference === undefined ? axisHeight.plain : axisHeight.withReference;
  const height = top + rows.length * rowHeight;
  return (
    <ChartFigure {...words}>
      <div ref={box} className="chart__box">
        <ChartSvg {...words} width={width} height={height}>
          <ValueAxis x={x} top={top} height={height} />
          {rows.map((row, place) => (
            <g key={row.key} transform={`translate(0 ${top + place * rowHeight})`}>
              <BarRow row={row} x={x} figureUntil={width - room} mark="dot" />
            </g>
          ))}
          {reference !== undefined && <ReferenceLine {...reference} x={x} top={top} height={height} />}
        </ChartSvg>
      </div>
    </ChartFigure>
  );
}
