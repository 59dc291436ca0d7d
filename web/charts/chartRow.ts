/** One row of a chart of bars. What is not known has no bar: its words stand where the bar would begin. */
export type ChartRow = {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** What the value may lie between; left out or null where that is not known. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** The figure as it is read, with its marker and its interval: "62 (55–68)", "[c]", "not known". */
  readonly words: string;
  /** A colour of style/tokens.css, where rows differ in kind; then a letter says the same. */
  readonly token?: string;
  readonly letter?: string;
};

/** A figure to compare the rows with, as a line through all of them: "study area 41". */
export type ChartReference = { readonly value: number; readonly words: string };

/** Every figure that has to find room on the axis. */
export function figuresOf(rows: readonly ChartRow[], reference: ChartReference | undefined): number[] {
  return [
    ...rows.flatMap(({ value, low, high }) => [value, low, high]),
    reference === undefined ? null : reference.value,
  ].filter((value) => value != null);
}
