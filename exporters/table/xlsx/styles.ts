import type { ColumnKind } from "../workbook.ts";

/** Which style of `stylesXml` a cell has, by its place there. */
export const styleOf = {
  plain: 0,
  title: 1,
  header: 2,
  link: 3,
  /** Text such as `[c]` in a column of numbers. */
  marker: 4,
  numberHeader: 5,
  /** A line of a sheet that holds nothing but lines. */
  paragraph: 11,
} as const;

/** The style of the cells of a column. */
export const styleOfKind: Readonly<Record<ColumnKind, number>> = {
  text: 6,
  "long text": 7,
  whole: 8,
  number: 9,
  share: 10,
};

/** Fonts, borders and number formats; the order is that of the numbers above. */
export function stylesXml(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>${fonts()}<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${formats()}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;
}

function fonts(): string {
  const all = [
    `<sz val="11"/><name val="Arial"/><family val="2"/>`,
    `<b/><sz val="15"/><name val="Arial"/><family val="2"/>`,
    `<b/><sz val="11"/><name val="Arial"/><family val="2"/>`,
    `<u/><sz val="11"/><color rgb="FF1D5A9C"/><name val="Arial"/><family val="2"/>`,
  ];
  return `<fonts count="${all.length}">${all.map((font) => `<font>${font}</font>`).join("")}</fonts>`;
}

function formats(): string {
  const text = 49;
  const all = [
    format({}),
    format({ font: 1 }),
    format({ font: 2, border: 1, alignment: `${atLeft} vertical="bottom" wrapText="1"` }),
    format({ font: 3, alignment: `${atLeft} vertical="top"` }),
    format({ alignment: `horizontal="right" vertical="top"` }),
    format({ font: 2, border: 1, alignment: `horizontal="right" vertical="bottom" wrapText="1"` }),
    format({ number: text, alignment: `${atLeft} vertical="top"` }),
    format({ number: text, alignment: `${atLeft} vertical="top" wrapText="1"` }),
    format({ number: 3, alignment: `vertical="top"` }),
    format({ number: 164, alignment: `vertical="top"` }),
    format({ number: 165, alignment: `vertical="top"` }),
    format({ alignment: `vertical="top" wrapText="1"` }),
  ];
  return `<cellXfs count="${all.length}">${all.join("")}</cellXfs>`;
}

/** A step in, so that text does not run into the number on its left. */
const atLeft = `horizontal="left" indent="1"`;

type Format = {
  readonly number?: number;
  readonly font?: number;
  readonly border?: number;
  readonly alignment?: string;
};

function format({ number = 0, font = 0, border = 0, alignment }: Format): string {
  const applied = [
    number === 0 ? "" : ` applyNumberFormat="1"`,
    font === 0 ? "" : ` applyFont="1"`,
    border === 0 ? "" : ` applyBorder="1"`,
    alignment === undefined ? "" : ` applyAlignment="1"`,
  ].join("");
  const start = `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"${applied}`;
  return alignment === undefined ? `${start}/>` : `${start}><alignment ${alignment}/></xf>`;
}
