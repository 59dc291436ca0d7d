import type { ScaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { numberWritten } from "../data/written.ts";

type Props = { readonly y: ScaleLinear<number, number>; readonly from: number; readonly to: number };

/** Numbers up the side with lines across; the line of zero is the strong one. */
export function HeightAxis({ y, from, to }: Props): ReactElement {
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line className={tick === 0 ? "chart__zero" : "chart__grid"} x1={from} x2={to} />
          <text className="chart__tick" x={from - 8} y={5} textAnchor="end">
            {numberWritten(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
