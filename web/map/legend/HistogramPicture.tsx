import { scaleLinear } from "d3-scale";
import { type ReactElement, useRef } from "react";
import { useWidth } from "../../charts/useWidth.ts";
import { breakWritten } from "../../views/breaks/stepWords.ts";
import type { Histogram } from "../../views/histogram.ts";
import type { View } from "../../views/view.ts";

type Props = { readonly view: View; readonly histogram: Histogram; readonly areas: string };

const [barsHeight, stripHeight, wordsHeight] = [48, 8, 18];
const height = barsHeight + stripHeight + wordsHeight;
const [side, usualWidth] = [14, 300];

/** How many areas have which figure, along one axis with the colours of the classes and the breaks between them. The table beside it has the counts. */
export function HistogramPicture({ view, histogram, areas }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, usualWidth);
  const { from, to, bins, beyond } = histogram;
  const x = scaleLinear([from, to], [side, width - side]);
  const y = scaleLinear([0, Math.max(...bins)], [0, barsHeight - 2]);
  const breaks = (view.cut?.breaks ?? []).filter((one) => one > from && one < to);
  const edges = [from, ...breaks, to];
  const across = (to - from) / bins.length;
  return (
    <div ref={box} className="histogram">
      <svg
        width={width}
        height={height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg in the page has the page's colours
        role="img"
        aria-label={wordsOf(view, histogram, areas)}
      >
        {bins.map((count, at) => {
          const left = from + at * across;
          const tall = y(count);
          return (
            <rect
              key={left}
              className="histogram__bar"
              x={x(left) + 0.5}
              y={barsHeight - tall}
              width={Math.max(1, x(left + across) - x(left) - 1)}
              height={count === 0 ? 0 : Math.max(1, tall)}
            />
          );
        })}
        {edges.slice(0, -1).map((edge, at) => {
          const [left, right] = [x(edge), x(edges[at + 1] ?? to)];
          const fill = classAt(view, (edge + (edges[at + 1] ?? to)) / 2);
          return (
            <rect
              key={edge}
              className="histogram__class"
              x={left}
              y={barsHeight}
              width={right - left}
              height={stripHeight}
              style={{ fill: fill === null ? "none" : `var(${fill})` }}
            />
          );
        })}
        {breaks.map((one) => (
          <line key={one} className="histogram__break" x1={x(one)} x2={x(one)} y1={0} y2={barsHeight + stripHeight} />
        ))}
        {wordsThatFit(edges, x, width).map(({ figure, at }) => (
          <text key={figure} className="histogram__words" x={at} y={height - 4} textAnchor="middle">
            {breakWritten(figure)}
            {figure === to && beyond > 0 ? "+" : ""}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The token of the class that holds a figure in the middle of it. */
function classAt({ cut, classes, key }: View, figure: number): string | null {
  const at = (cut?.breaks ?? []).filter((one) => figure > one).length;
  // Rank mismatch lists its classes from the most need down.
  const found = key === "rank-mismatch" ? classes.toReversed()[at] : classes[at];
  return found?.token ?? null;
}

/** Figures along the axis, the breaks before the ends, without those that would run into one another, and each wholly inside the picture. */
function wordsThatFit(
  edges: readonly number[],
  x: (figure: number) => number,
  width: number,
): { figure: number; at: number }[] {
  const [from, ...rest] = edges;
  const placed: { figure: number; at: number; half: number }[] = [];
  for (const figure of [...rest.slice(0, -1), rest.at(-1), from]) {
    if (figure === undefined) continue;
    const half = 4 * breakWritten(figure).length + 4;
    const one = { figure, at: Math.min(Math.max(x(figure), half), width - half), half };
    if (placed.every((other) => Math.abs(other.at - one.at) > other.half + one.half)) placed.push(one);
  }
  return placed;
}

/** What the picture says, for those who do not see it: between which figures most of the areas lie. */
function wordsOf({ title, unit }: View, { from, to, bins }: Histogram, areas: string): string {
  const all = bins.reduce((sum, count) => sum + count, 0);
  const across = (to - from) / bins.length;
  const reaching = (share: number) => {
    let sum = 0;
    const at = bins.findIndex((count) => (sum += count) >= share * all);
    return at;
  };
  const [low, high] = [from + reaching(0.1) * across, from + (reaching(0.9) + 1) * across];
  return `Histogram of ${title.toLowerCase()}: eight in ten ${areas} lie between ${breakWritten(low)} and ${breakWritten(high)} (${unit}).`;
}
