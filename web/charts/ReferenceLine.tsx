import type { ReactElement } from "react";
import type { ChartReference } from "./chartRow.ts";

type Props = ChartReference & {
  readonly x: (value: number) => number;
  readonly top: number;
  readonly height: number;
};

/** The figure that all rows can be held against, named above the axis. */
export function ReferenceLine({ value, words, x, top, height }: Props): ReactElement {
  const at = x(value);
  return (
    <>
      <line className="chart__reference" x1={at} x2={at} y1={top - 24} y2={height} />
      <text className="chart__label" x={at} y={14} textAnchor={at < 100 ? "start" : "middle"}>
        {words}
      </text>
    </>
  );
}
