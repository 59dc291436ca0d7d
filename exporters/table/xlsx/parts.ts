import type { Sheet, Workbook } from "../workbook.ts";
import { xlsxText } from "./xlsxText.ts";

/** The parts of an XLSX that say what its other parts are and how they hang together, by their names in the zip. */
export function parts(workbook: Workbook): ReadonlyMap<string, string> {
  const { sheets } = workbook;
  return new Map([
    ["[Content_Types].xml", contentTypes(sheets)],
    [
      "_rels/.rels",
      relations(
        ["officeDocument", "xl/workbook.xml"],
        ["core", "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
      ),
    ],
    ["docProps/core.xml", core(workbook)],
    ["docProps/app.xml", app()],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations(...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const), [
        "styles",
        "styles.xml",
      ]),
    ],
  ]);
}

/** The part that ties a sheet to its table. */
export function sheetRelations(number: number): string {
  return relations(["table", `../tables/table${number}.xml`]);
}

const start = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = [
    ["/xl/workbook.xml", `${sheetMl}.sheet.main+xml`],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${sheetMl}.worksheet+xml`]),
    ...sheets.flatMap(({ table }, i) =>
      table === null ? [] : [[`/xl/tables/table${i + 1}.xml`, `${sheetMl}.table+xml`]],
    ),
    ["/xl/styles.xml", `${sheetMl}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ];
  return `${start}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("")}</Types>`;
}

function relations(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(([kind, target], i) => {
    const type = kind === "core" ? `${packages}/relationships/metadata/core-properties` : `${office}/${kind}`;
    return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${start}<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
}

function core({ title, creator, createdAt }: Workbook): string {
  const at = `${createdAt.slice(0, 19)}Z`;
  return `${start}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xlsxText(title)}</dc:title><dc:creator>${xlsxText(creator)}</dc:creator><dc:language>en-GB</dc:language><cp:lastModifiedBy>${xlsxText(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}

function app(): string {
  return `${start}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Skills Gap Atlas</Application></Properties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const all = sheets.map(({ name }, i) => `<sheet name="${xlsxText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${start}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${all.join("")}</sheets></workbook>`;
}
