import { scaleLinear } from "d3-scale";
import { type ReactElement, useRef } from "react";
import { ChartFigure } from "./ChartFigure.tsx";
import { ChartSvg } from "./ChartSvg.tsx";
import type { ChartWords } from "./chartWords.ts";
import { HeightAxis } from "./HeightAxis.tsx";
import { periodPlaces } from "./periodPlaces.ts";
import { figureRoom } from "./rowSizes.ts";
import { type TrendSeries, trendMost } from "./trendSeries.ts";
import { TrendSeriesMarks } from "./TrendSeriesMarks.tsx";
import { useWidth } from "./useWidth.ts";

type Props = ChartWords & { readonly series: readonly TrendSeries[] };

const height = 260;
/** Right of the last point there is room for the names of the series; where there is none, they stand above their last points. */
const room = { left: 56, top: 28, bottom: 36 } as const;
const roomOnRight = { least: 132, narrow: 24 } as const;
const narrow = 480;

/** Figures over periods, from zero: a line and its points for each series, its interval as a band, its name at its end. A period that is not known interrupts the line. */
export function TrendLine({ series, ...words }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].toSorted();
  const places = periodPlaces(periods);
  const right =
    width - (width < narrow ? roomOnRight.narrow : Math.max(roomOnRight.least, figureRoom(named(series), width)));
  const x = scaleLinear([0, 1], [room.left + 8, right]);
  const y = scaleLinear([0, trendMost(series)], [height - room.bottom, room.top]).nice(4);
  const across = (period: string) => x(places.get(period) ?? 0);
  return (
    <ChartFigure {...words}>
      <div ref={box} className="chart__box">
        <ChartSvg {...words} width={width} height={height}>
          <HeightAxis y={y} from={room.left} to={right + 8} />
          {shownTicks(periods, across).map((period) => (
            <text
              key={period}
              className="chart__tick"
              x={across(period)}
              y={height - room.bottom + 22}
              textAnchor="middle"
            >
              {period}
            </text>
          ))}
          {series.map((one) => (
            <TrendSeriesMarks key={one.key} series={one} x={across} y={y} nameAbove={width < narrow} />
          ))}
        </ChartSvg>
      </div>
    </ChartFigure>
  );
}

/** What stands at the end of each line: its name, and its last figure that is known. */
function named(series: readonly TrendSeries[]): string[] {
  return series.flatMap(({ label, points }) => [label, points.findLast(({ value }) => value !== null)?.words ?? ""]);
}

/** As many periods as have room below the axis, the last one always. */
function shownTicks(periods: readonly string[], across: (period: string) => number): string[] {
  const shown: string[] = [];
  for (const period of periods.toReversed()) {
    const next = shown[0];
    if (next === undefined || across(next) - across(period) >= tickWidth(period)) shown.unshift(period);
  }
  return shown;
}

function tickWidth(period: string): number {
  return period.length * 8 + 12;
}
