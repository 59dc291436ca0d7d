import type { ReactElement } from "react";
import { knownStretches, type TrendPoint, type TrendSeries } from "./trendSeries.ts";

type Props = {
  readonly series: TrendSeries;
  readonly x: (period: string) => number;
  readonly y: (value: number) => number;
  /** Above its last point instead of on the right. */
  readonly nameAbove: boolean;
};

/** The line of one series with its points and its band; the last known point bears its name and its figure. Periods without a figure have their marker on the axis. */
export function TrendSeriesMarks({
  series: { label, points, token = "--ramp-4" },
  x,
  y,
  nameAbove,
}: Props): ReactElement {
  const style = { fill: `var(${token})`, stroke: `var(${token})` };
  const last = points.findLast(({ value }) => value !== null);
  return (
    <>
      {knownStretches(points).map((stretch) => (
        <g key={stretch[0]?.period} style={style}>
          <path className="chart__band" d={bandPath(stretch, x, y)} />
          <path className="chart__line" d={linePath(stretch.map((point) => ends(point, x, y)))} />
        </g>
      ))}
      {points.map((point) =>
        point.value === null ? (
          <text key={point.period} className="chart__tick" x={x(point.period)} y={y(0) - 6} textAnchor="middle">
            {point.words}
          </text>
        ) : (
          <circle
            key={point.period}
            className="chart__mark"
            cx={x(point.period)}
            cy={y(point.value)}
            r={5}
            style={{ fill: `var(${token})` }}
          />
        ),
      )}
      {last !== undefined && last.value !== null && (
        <text
          className="chart__label"
          x={x(last.period) + (nameAbove ? 8 : 12)}
          y={y(last.value) - (nameAbove ? 30 : 2)}
          textAnchor={nameAbove ? "end" : "start"}
        >
          {label}
          <tspan className="chart__figure" x={x(last.period) + (nameAbove ? 8 : 12)} dy={18}>
            {last.words}
          </tspan>
        </text>
      )}
    </>
  );
}

type At = readonly [number, number];

function ends({ period, value }: TrendPoint, x: Props["x"], y: Props["y"]): At {
  return [x(period), y(value ?? Number.NaN)];
}

function linePath(points: readonly At[]): string {
  return points.map(([across, up], place) => `${place === 0 ? "M" : "L"}${across} ${up}`).join("");
}

/** There and back again; nothing where any point of the stretch has no interval. */
function bandPath(stretch: readonly TrendPoint[], x: Props["x"], y: Props["y"]): string {
  const bounds = stretch.flatMap(({ period, low, high }) =>
    low == null || high == null ? [] : [{ across: x(period), low: y(low), high: y(high) }],
  );
  if (bounds.length < stretch.length || bounds.length < 2) return "";
  const there = bounds.map(({ across, high }): At => [across, high]);
  const back = bounds.map(({ across, low }): At => [across, low]).toReversed();
  return `${linePath([...there, ...back])}Z`;
}
