import { columnLetters } from "../columnLetters.ts";
import { headerRow, type Sheet, type Table } from "../workbook.ts";
import { xlsxText } from "./xlsxText.ts";

/** The part that tells Excel, and a screen reader, which rows are a table and which of them is its header. */
export function tableXml(sheet: Sheet, table: Table, { number, lastRow }: { number: number; lastRow: number }): string {
  const range = `A${headerRow(sheet)}:${columnLetters(table.columns.length - 1)}${lastRow}`;
  const columns = table.columns.map(({ title }, i) => `<tableColumn id="${i + 1}" name="${xlsxText(title)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${nameOf(sheet)}" displayName="${nameOf(sheet)}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

/** Names of tables are letters, digits and underscores. */
function nameOf({ name }: Sheet): string {
  return `Table_${name.replaceAll(/[^A-Za-z0-9]+/g, "_")}`;
}
