import type { ReactElement } from "react";
import type { ChartRow } from "./chartRow.ts";
import { barHeight, barMiddle } from "./rowSizes.ts";

type Props = {
  readonly row: ChartRow;
  readonly x: (value: number) => number;
  /** Where the room for figures begins: none starts further to the right. */
  readonly figureUntil: number;
};

/** One row: the name above, the bar with its interval, and the figure behind whichever reaches further. */
export function BarRow({ row, x, figureUntil }: Props): ReactElement {
  const { label, letter, value, words } = row;
  const [low, high] = intervalOf(row);
  const fill = `var(${row.token ?? "--ramp-4"})`;
  const ends = [value, high].filter((end) => end !== null).map(x);
  const figureAt = value === null ? 0 : Math.max(x(0), ...ends) + 10;
  return (
    <>
      <text className="chart__label" y={14}>
        {letter === undefined ? label : `${letter} · ${label}`}
      </text>
      {value !== null && <Bar from={x(0)} to={x(value)} fill={fill} />}
      {low !== null && high !== null && <Interval from={x(low)} to={x(high)} />}
      <text
        className={value === null ? "chart__figure chart__figure--unknown" : "chart__figure"}
        x={Math.min(figureAt, figureUntil + 10)}
        y={barMiddle + 5}
      >
        {words}
      </text>
    </>
  );
}

/** Both ends or none: half an interval says nothing. */
function intervalOf({ low = null, high = null }: ChartRow): readonly [number, number] | readonly [null, null] {
  return low === null || high === null ? [null, null] : [low, high];
}

type BarProps = { readonly from: number; readonly to: number; readonly fill: string };

function Bar({ from, to, fill }: BarProps): ReactElement {
  return (
    <rect
      className="chart__mark"
      x={Math.min(from, to)}
      width={Math.max(1, Math.abs(to - from))}
      y={barMiddle - barHeight / 2}
      height={barHeight}
      style={{ fill }}
    />
  );
}

/** A line with ends, in ink over a halo of paper, so that it is seen on the bar and beside it. */
function Interval({ from, to }: { readonly from: number; readonly to: number }): ReactElement {
  const path = `M${from} ${barMiddle - 5}v10M${from} ${barMiddle}H${to}M${to} ${barMiddle - 5}v10`;
  return (
    <>
      <path className="chart__halo" d={path} />
      <path className="chart__interval" d={path} />
    </>
  );
}
