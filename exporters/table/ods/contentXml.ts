import { columnLetters } from "../columnLetters.ts";
import { type Cell, type Column, coverWidth, headerRow, type Sheet, type Table, type Workbook } from "../workbook.ts";
import { xmlText } from "../xmlText.ts";
import { odsStyleOfKind, odsStyles, widthStyle } from "./odsStyles.ts";
import { odsText } from "./odsText.ts";

/** The content of an ODS (OpenDocument 1.3), one sheet after the other, rows a part at a time. */
export async function* contentXml({ sheets }: Workbook): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${odsStyles(sheets)}</office:automatic-styles><office:body><office:spreadsheet>`;
  const ranges: string[] = [];
  for (const sheet of sheets) {
    const { name, title, lines, table } = sheet;
    // Beside a table there is room for a long line; a sheet of nothing but lines breaks them.
    const lineStyle = table === null ? "paragraph" : "plain";
    yield `<table:table table:name="${xmlText(name)}" table:style-name="sheet"><table:title>${xmlText(title)}</table:title>${columns(table)}`;
    yield row([textCell(title, "title")]) + lines.map((line) => row([textCell(line, lineStyle)])).join("");
    if (table !== null) ranges.push(range(sheet, table, yield* tableRows(sheet, table)));
    yield "</table:table>";
  }
  yield `<table:database-ranges>${ranges.join("")}</table:database-ranges></office:spreadsheet></office:body></office:document-content>`;
}

const namespaces = ["office", "style", "text", "table", "number"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "number" ? "datastyle" : name}:1.0"`)
  .concat(
    `xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"`,
    `xmlns:xlink="http://www.w3.org/1999/xlink"`,
  )
  .join(" ");

/** Gives the number of the last row. */
async function* tableRows(sheet: Sheet, table: Table): AsyncGenerator<string, number> {
  let last = headerRow(sheet);
  yield `<table:table-header-rows>${row(table.columns.map(({ title, kind }) => textCell(title, isText(kind) ? "header" : "numberHeader")))}</table:table-header-rows>`;
  for await (const part of table.rows()) {
    last += part.length;
    yield part.map((cells) => row(cells.map((cell, place) => bodyCell(cell, table.columns[place])))).join("");
  }
  return last;
}

/** The table for programs that sort and filter. */
function range(sheet: Sheet, { columns: all }: Table, last: number): string {
  const name = `Table_${sheet.name.replaceAll(/[^A-Za-z0-9]+/g, "_")}`;
  const at = `'${sheet.name.replaceAll("'", "''")}'`;
  const address = `${at}.A${headerRow(sheet)}:${at}.${columnLetters(all.length - 1)}${last}`;
  return `<table:database-range table:name="${name}" table:target-range-address="${xmlText(address)}" table:display-filter-buttons="true"/>`;
}

function columns(table: Table | null): string {
  if (table === null)
    return `<table:table-column table:style-name="${widthStyle(coverWidth)}" table:default-cell-style-name="plain"/>`;
  return table.columns
    .map(
      ({ width, kind }) =>
        `<table:table-column table:style-name="${widthStyle(width)}" table:default-cell-style-name="${odsStyleOfKind[kind]}"/>`,
    )
    .join("");
}

function row(cells: readonly string[]): string {
  return `<table:table-row table:style-name="row">${cells.join("")}</table:table-row>`;
}

function isText(kind: Column["kind"]): boolean {
  return kind === "text" || kind === "long text";
}

function textCell(text: string, style: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${odsText(text)}</table:table-cell>`;
}

/** A cell has the style of its column where it names none. */
function bodyCell(cell: Cell, column: Column | undefined): string {
  if (column === undefined) throw new RangeError("a row has more cells than its table has columns");
  if (typeof cell === "number") return numberCell(cell, column.kind);
  if (typeof cell === "string") {
    if (!isText(column.kind)) return textCell(cell, "marker");
    return `<table:table-cell office:value-type="string">${odsText(cell)}</table:table-cell>`;
  }
  const target = xmlText(`#'${cell.sheet.replaceAll("'", "''")}'.A1`);
  return `<table:table-cell office:value-type="string"><text:p><text:a xlink:type="simple" xlink:href="${target}">${xmlText(cell.text)}</text:a></text:p></table:table-cell>`;
}

/** The text is what a program shows that does not work with the value. */
function numberCell(value: number, kind: Column["kind"]): string {
  const [type, text] = kind === "share" ? ["percentage", `${(value * 100).toFixed(1)}%`] : ["float", `${value}`];
  return `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${text}</text:p></table:table-cell>`;
}
