import { type ColumnKind, coverWidth, type Sheet } from "../workbook.ts";

/** The style of the cells of a column, by name. */
export const odsStyleOfKind: Readonly<Record<ColumnKind, string>> = {
  text: "text",
  "long text": "longText",
  whole: "whole",
  number: "number",
  share: "share",
};

/** The style of a column of so many characters, by name. */
export function widthStyle(characters: number): string {
  return `w${characters}`;
}

/** The styles that the content of a workbook names: how numbers look, how wide columns are. */
export function odsStyles(sheets: readonly Sheet[]): string {
  const widths = new Set(
    sheets.flatMap(({ table }) => (table === null ? [coverWidth] : table.columns.map(({ width }) => width))),
  );
  return [
    numberStyle("N1", 0),
    numberStyle("N2", 1),
    `<number:percentage-style style:name="N3"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>`,
    `<number:text-style style:name="N4"><number:text-content/></number:text-style>`,
    ...[...widths].map(
      (width) =>
        `<style:style style:name="${widthStyle(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * millimetres).toFixed(1)}mm"/></style:style>`,
    ),
    `<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>`,
    `<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>`,
    cellStyle("title", { text: `fo:font-size="15pt" fo:font-weight="bold"` }),
    cellStyle("plain", {}),
    cellStyle("paragraph", { cell: wrapped }),
    cellStyle("header", { text: bold, cell: underlined, side: "start" }),
    cellStyle("numberHeader", { text: bold, cell: underlined, side: "end" }),
    cellStyle("marker", { cell: atTop, side: "end" }),
    cellStyle("text", { data: "N4", cell: atTop, side: "start" }),
    cellStyle("longText", { data: "N4", cell: wrapped, side: "start" }),
    cellStyle("whole", { data: "N1", cell: atTop }),
    cellStyle("number", { data: "N2", cell: atTop }),
    cellStyle("share", { data: "N3", cell: atTop }),
  ].join("");
}

/** Of a character in 11-point Arial, on the safe side. */
const millimetres = 2.1;
const bold = `fo:font-weight="bold"`;
const atTop = `style:vertical-align="top"`;
const wrapped = `fo:wrap-option="wrap" ${atTop}`;
const underlined = `fo:wrap-option="wrap" style:vertical-align="bottom" fo:border-bottom="0.75pt solid #000000"`;

function numberStyle(name: string, decimals: number): string {
  return `<number:number-style style:name="${name}"><number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`;
}

type Look = {
  readonly data?: string;
  readonly cell?: string;
  readonly text?: string;
  readonly side?: keyof typeof paragraphs;
};

/** Text begins a step in, so that it does not run into the number on its left. */
const paragraphs = {
  start: `<style:paragraph-properties fo:text-align="start" fo:margin-left="2mm"/>`,
  end: `<style:paragraph-properties fo:text-align="end"/>`,
} as const;

function cellStyle(name: string, { data, cell, text, side }: Look): string {
  const fixed = side === undefined ? "" : ` style:text-align-source="fix"`;
  const inside = [
    cell === undefined ? "" : `<style:table-cell-properties ${cell}${fixed}/>`,
    side === undefined ? "" : paragraphs[side],
    text === undefined ? "" : `<style:text-properties ${text}/>`,
  ].join("");
  const start = `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${data === undefined ? "" : ` style:data-style-name="${data}"`}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</style:style>`;
}
