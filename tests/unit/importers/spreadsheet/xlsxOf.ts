import { type ZipPart, zipOf } from "./zipOf.ts";

type Parts = {
  /** What stands within <worksheet>. */
  readonly sheet: string;
  readonly sheets?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly others?: readonly ZipPart[];
};

/** A workbook written by hand, as Excel lays it out. */
export function xlsxOf({ sheet, sheets, strings, styles, workbook = "", others = [] }: Parts): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const list = sheets ?? '<sheet name="Data" sheetId="1" r:id="rId1"/>';
  return zipOf([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations(relation("rId1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      content: `<workbook ${main} xmlns:r="${ofFile}">${workbook}<sheets>${list}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml") +
          relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
          relation("rId3", "sharedStrings", "sharedStrings.xml") +
          relation("rId4", "styles", "styles.xml"),
      ),
    },
    { name: "xl/worksheets/sheet1.xml", content: `<worksheet ${main}>${sheet}</worksheet>` },
    ...(strings === undefined ? [] : [{ name: "xl/sharedStrings.xml", content: `<sst ${main}>${strings}</sst>` }]),
    ...(styles === undefined ? [] : [{ name: "xl/styles.xml", content: `<styleSheet ${main}>${styles}</styleSheet>` }]),
    ...others,
  ]);
}

/** A row of cells that hold their text themselves. */
export function textRow(number: number, cells: readonly string[], attributes = ""): string {
  const inner = cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("");
  return `<row r="${number}"${attributes}>${inner}</row>`;
}

const ofFile = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${ofFile}/${type}" Target="${target}"/>`;
}

function relations(inner: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}
