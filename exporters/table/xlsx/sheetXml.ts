import { columnLetters } from "../columnLetters.ts";
import { linesIn } from "../linesIn.ts";
import { type Cell, type Column, coverWidth, headerRow, type Sheet, type Table } from "../workbook.ts";
import { xlsxText } from "./xlsxText.ts";
import { styleOf, styleOfKind } from "./styles.ts";

/** Where the table of a sheet ends, known once its rows are written. */
export type Written = { lastRow: number };

/** The XML of a sheet, its rows a part at a time; the elements stand in the order that ECMA-376 (18.3.1.99) prescribes, for Excel takes no other. */
export async function* sheetXml(sheet: Sheet, written: Written): AsyncGenerator<string> {
  const { table } = sheet;
  // Beside a table there is room for a long line; a sheet of nothing but lines breaks them.
  const lineStyle = table === null ? styleOf.paragraph : styleOf.plain;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;
  yield `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>${view(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns(table)}<sheetData>`;
  yield row(1, [textCell(0, 1, sheet.title, styleOf.title)]);
  yield sheet.lines
    .map((line, i) => row(i + 2, [textCell(0, i + 2, line, lineStyle)], table === null ? linesIn(line, coverWidth) : 1))
    .join("");
  const links: string[] = [];
  if (table !== null) yield* tableRows(sheet, table, { links, written });
  yield "</sheetData>";
  if (links.length > 0) yield `<hyperlinks>${links.join("")}</hyperlinks>`;
  yield `<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
  if (table !== null) yield `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  yield "</worksheet>";
}

type Beside = { readonly links: string[]; readonly written: Written };

async function* tableRows(sheet: Sheet, table: Table, { links, written }: Beside): AsyncGenerator<string> {
  const letters = table.columns.map((_, place) => columnLetters(place));
  let number = headerRow(sheet);
  yield row(
    number,
    table.columns.map(({ title, kind }, place) => textCell(place, number, title, headerStyle(kind))),
    // The buttons of the filter take some of the width.
    Math.max(...table.columns.map(({ title, width }) => linesIn(title, Math.max(1, width - 3)))),
  );
  const long = table.columns.flatMap(({ kind, width }, place) => (kind === "long text" ? [{ place, width }] : []));
  for await (const part of table.rows()) {
    let text = "";
    for (const cells of part) {
      number++;
      text += row(
        number,
        cells.map((cell, place) => bodyCell(cell, `${letters[place]}${number}`, table.columns[place], links)),
        Math.max(1, ...long.map(({ place, width }) => linesOf(cells[place], width))),
      );
    }
    yield text;
  }
  written.lastRow = number;
}

function view(sheet: Sheet): string {
  const tab = `<sheetView workbookViewId="0"`;
  if (sheet.table === null) return `${tab}/>`;
  const { frozen } = sheet.table;
  const rows = headerRow(sheet);
  const corner = `${columnLetters(frozen)}${rows + 1}`;
  const [split, pane] = frozen === 0 ? ["", "bottomLeft"] : [`xSplit="${frozen}" `, "bottomRight"];
  return `${tab}><pane ${split}ySplit="${rows}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView>`;
}

function columns(table: Table | null): string {
  const widths = table === null ? [coverWidth] : table.columns.map(({ width }) => width);
  const all = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${all.join("")}</cols>`;
}

function linesOf(cell: Cell | undefined, width: number): number {
  return typeof cell === "string" ? linesIn(cell, width) : 1;
}

/** Programs work out the height of a row with broken lines, but not all of them do so at once. */
function row(number: number, cells: readonly string[], lines = 1): string {
  const height = lines === 1 ? "" : ` ht="${lines * lineHeight}" customHeight="1"`;
  return `<row r="${number}"${height}>${cells.join("")}</row>`;
}

/** Of a line of 11-point Arial, in points. */
const lineHeight = 15;

function headerStyle(kind: Column["kind"]): number {
  return isText(kind) ? styleOf.header : styleOf.numberHeader;
}

function isText(kind: Column["kind"]): boolean {
  return kind === "text" || kind === "long text";
}

function textCell(column: number, number: number, text: string, style: number): string {
  return inline(`${columnLetters(column)}${number}`, text, style);
}

function inline(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t${/^\s|\s$|\n/.test(text) ? ` xml:space="preserve"` : ""}>${xlsxText(text)}</t></is></c>`;
}

function bodyCell(cell: Cell, at: string, column: Column | undefined, links: string[]): string {
  if (column === undefined) throw new RangeError(`the cell ${at} stands beyond the columns of its table`);
  if (typeof cell === "number") return `<c r="${at}" s="${styleOfKind[column.kind]}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return inline(at, cell, isText(column.kind) ? styleOfKind[column.kind] : styleOf.marker);
  links.push(
    `<hyperlink ref="${at}" location="${xlsxText(`'${cell.sheet.replaceAll("'", "''")}'!A1`)}" display="${xlsxText(cell.text)}"/>`,
  );
  return inline(at, cell.text, styleOf.link);
}
