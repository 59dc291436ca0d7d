/** The name of the column that says what is wrong with each row. It is ours: whoever sends the file again need not take it out. */
export const errorsColumn = "ERRORS";

/** Where the ERRORS column stands in a row of column names; null when the row has none. It is always the last that has a name. */
export function errorsPlace(cells: readonly string[]): number | null {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return last > 0 && cells[last]?.trim() === errorsColumn ? last : null;
}
