import type { ReactElement } from "react";
import { numberWritten } from "../../data/written.ts";
import type { ScatterAxis, ScatterCorners } from "./scatterPoint.ts";
import type { ScatterScale } from "./scatterScale.ts";
import { ScatterCorner } from "./ScatterCorner.tsx";
import type { ScatterSize } from "./scatterSize.ts";

type Props = {
  readonly size: ScatterSize;
  readonly x: ScatterScale;
  readonly y: ScatterScale;
  readonly xAxis: ScatterAxis;
  readonly yAxis: ScatterAxis;
  readonly corners: ScatterCorners;
};

/** Axes with their titles, the lines that cut the areas in thirds, the figure to compare with, and words in the corners. The title of the upright axis stands above it, to be read without turning one's head. */
export function ScatterFrame({ size, x, y, xAxis, yAxis, corners }: Props): ReactElement {
  const { left, right, top, bottom } = size;
  return (
    <>
      {x.scale.ticks(Math.max(3, Math.floor((right - left) / 70))).map((tick) => (
        <g key={tick} transform={`translate(${x.scale(tick)} 0)`}>
          <line
            className={tick === 0 ? "chart__zero" : "scatter__tick"}
            y1={tick === 0 ? top : bottom}
            y2={bottom + 5}
          />
          <text className="chart__tick" y={bottom + 20} textAnchor="middle">
            {numberWritten(tick)}
          </text>
        </g>
      ))}
      {y.scale.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(0 ${y.scale(tick)})`}>
          <line className={tick === 0 ? "chart__zero" : "scatter__tick"} x1={left - 5} x2={tick === 0 ? right : left} />
          <text className="chart__tick" x={left - 9} y={5} textAnchor="end">
            {numberWritten(tick)}
          </text>
        </g>
      ))}
      {xAxis.cuts.map((cut) => (
        <line key={cut} className="scatter__cut" x1={x.scale(cut)} x2={x.scale(cut)} y1={top} y2={bottom} />
      ))}
      {yAxis.cuts.map((cut) => (
        <line key={cut} className="scatter__cut" x1={left} x2={right} y1={y.scale(cut)} y2={y.scale(cut)} />
      ))}
      {xAxis.reference !== undefined && (
        <line
          className="chart__reference"
          x1={x.scale(xAxis.reference.value)}
          x2={x.scale(xAxis.reference.value)}
          y1={top}
          y2={bottom}
        />
      )}
      <text className="scatter__axis" x={0} y={14}>
        {axisWords(yAxis, y)}
      </text>
      <text className="scatter__axis" x={right} y={size.height - 6} textAnchor="end">
        {axisWords(xAxis, x)}
      </text>
      <ScatterCorner corner={corners.topLeft} size={size} atLeft atTop />
      <ScatterCorner corner={corners.topRight} size={size} atTop />
      <ScatterCorner corner={corners.bottomLeft} size={size} atLeft />
      <ScatterCorner corner={corners.bottomRight} size={size} />
    </>
  );
}

function axisWords({ title }: ScatterAxis, { isRoot }: ScatterScale): string {
  return isRoot ? `${title} (root scale)` : title;
}
