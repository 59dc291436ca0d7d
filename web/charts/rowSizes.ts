/** Pixels of charts with rows: text is 14 px, and its lines stand clear of each other. */
export const rowHeight = 48;
/** Above the rows: the axis, and over it the name of a line to compare with where there is one. */
export const axisHeight = { plain: 26, withReference: 44 } as const;
export const barHeight = 16;
/** Where a row's bar has its middle. */
export const barMiddle = 30;

/** Behind the longest bar, for the longest figure in bold: too wide for most fonts, too narrow for none that is usual. */
export function figureRoom(words: readonly string[], width: number): number {
  const longest = Math.max(...words.map(({ length }) => length), 4);
  return Math.min(longest * 8 + 16, width * 0.6);
}
