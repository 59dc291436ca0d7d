import type { OpenFile } from "../../../table/tableKind.ts";

/**
 * Where a column stands whose cells tell series or figures apart. Such a column cannot be the same in every row: where the analyst says so the file is stopped in words, and
 * the place is one that no row has.
 */
export function columnPlace({ header, report }: Pick<OpenFile, "header" | "report">, column: string): number {
  const place = header.places.get(column);
  if (place !== undefined) return place;
  report.blockFile({
    type: "column names",
    message: `'${column}' must be a column of the file: its figures are told apart by it, so it cannot be the same in every row.`,
    mend: "Choose the column that holds it under Columns, or add one to the file.",
  });
  return nowhere;
}

const nowhere = -1;
