/** The id of a listing whose file gives none. */
export function idWeGave(row: number): string {
  return `row-${row}`;
}
