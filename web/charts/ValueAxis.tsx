import type { ScaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { numberWritten } from "../data/written.ts";

type Props = { readonly x: ScaleLinear<number, number>; readonly top: number; readonly height: number };

/** Numbers along the top with lines down; the line of zero is the strong one. */
export function ValueAxis({ x, top, height }: Props): ReactElement {
  const [left = 0, right = 0] = x.range();
  return (
    <>
      {x.ticks(Math.max(2, Math.floor((right - left) / 80))).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line className={tick === 0 ? "chart__zero" : "chart__grid"} y1={top - 6} y2={height} />
          <text className="chart__tick" y={top - 10} textAnchor={x(tick) < 12 ? "start" : "middle"}>
            {numberWritten(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
