/** Whether the first two of rows in order read alike: then none of them is the first, and no sentence may call one so. */
export function isTied<Row>([first, second]: readonly Row[], written: (row: Row) => string): boolean {
  return first !== undefined && second !== undefined && written(first) === written(second);
}
