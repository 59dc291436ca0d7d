/** The letters of a column as spreadsheets name it, the first being 0: A, B, …, Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
