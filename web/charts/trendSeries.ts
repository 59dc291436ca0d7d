/** One period of a series. What is not known is null, and its words say why ("[c]"). */
export type TrendPoint = {
  readonly period: string;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly words: string;
};

/** A line of a trend: periods in order, oldest first. */
export type TrendSeries = {
  readonly key: string;
  readonly label: string;
  readonly points: readonly TrendPoint[];
  /** A colour of style/tokens.css. Series are told apart by the names at their ends, too. */
  readonly token?: string;
};

/** The highest figure or end of an interval of all; 1 where nothing is known, so that there is an axis. */
export function trendMost(series: readonly TrendSeries[]): number {
  const figures = series.flatMap(({ points }) => points.flatMap(({ value, high }) => [value, high]));
  const most = Math.max(0, ...figures.filter((figure) => figure != null));
  return most > 0 ? most : 1;
}

/** The stretches of a series without a hole: a line must not cross what is not known. */
export function knownStretches(points: readonly TrendPoint[]): TrendPoint[][] {
  const stretches: TrendPoint[][] = [[]];
  for (const point of points) {
    if (point.value === null) stretches.push([]);
    else stretches.at(-1)?.push(point);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
