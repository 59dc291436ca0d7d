import { type Sheet, headerRow, type Workbook } from "../workbook.ts";
import { xmlText } from "../xmlText.ts";

/** What a program looks at first, before it unpacks anything. */
export const odsType = "application/vnd.oasis.opendocument.spreadsheet";

/** The parts of an ODS beside its content, by their names in the zip. */
export function odsParts(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map([
    ["META-INF/manifest.xml", manifest()],
    ["meta.xml", meta(workbook)],
    ["settings.xml", settings(workbook.sheets)],
    ["styles.xml", styles()],
  ]);
}

const start = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

function manifest(): string {
  const entries = ["content.xml", "meta.xml", "settings.xml", "styles.xml"].map(
    (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
  );
  return `${start}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${odsType}"/>${entries.join("")}</manifest:manifest>`;
}

function meta({ title, creator, createdAt, software }: Workbook): string {
  const at = `${createdAt.slice(0, 19)}Z`;
  const made = xmlText(`Skills Gap Atlas/${software}`);
  return `${start}<office:document-meta xmlns:office="${office}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"><office:meta><meta:generator>${made}</meta:generator><dc:title>${xmlText(title)}</dc:title><meta:initial-creator>${xmlText(creator)}</meta:initial-creator><dc:creator>${xmlText(creator)}</dc:creator><meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date><dc:language>en-GB</dc:language></office:meta></office:document-meta>`;
}

/** Which rows and columns stay in sight. Views are no part of OpenDocument itself; LibreOffice, Excel and others read those of OpenOffice. */
function settings(sheets: readonly Sheet[]): string {
  const views = sheets.map(
    (sheet) =>
      `<config:config-item-map-entry config:name="${xmlText(sheet.name)}">${view(sheet)}</config:config-item-map-entry>`,
  );
  const first = xmlText(sheets[0]?.name ?? "");
  return `${start}<office:document-settings xmlns:office="${office}" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item("ViewId", "string", "view1")}<config:config-item-map-named config:name="Tables">${views.join("")}</config:config-item-map-named>${item("ActiveTable", "string", first)}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

function view(sheet: Sheet): string {
  if (sheet.table === null) return item("CursorPositionX", "int", 0);
  const rows = headerRow(sheet);
  const { frozen } = sheet.table;
  const frozenMode = 2;
  return [
    item("HorizontalSplitMode", "short", frozen === 0 ? 0 : frozenMode),
    item("VerticalSplitMode", "short", frozenMode),
    item("HorizontalSplitPosition", "int", frozen),
    item("VerticalSplitPosition", "int", rows),
    item("ActiveSplitRange", "short", frozen === 0 ? 2 : 3),
    item("PositionLeft", "int", 0),
    item("PositionRight", "int", frozen),
    item("PositionTop", "int", 0),
    item("PositionBottom", "int", rows),
  ].join("");
}

function item(name: string, type: "short" | "int" | "string", value: string | number): string {
  return `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
}

/** What every cell begins from: a plain type, and the language of the text; and what a sheet looks like on paper. */
function styles(): string {
  return `${start}<office:document-styles xmlns:office="${office}" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3"><office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls><office:styles><style:default-style style:family="table-cell"><style:paragraph-properties style:tab-stop-distance="12.7mm"/><style:text-properties style:font-name="Arial" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>${pages}</office:document-styles>`;
}

/** Wide pages, each table fitted to their width. */
const pages = `<office:automatic-styles><style:page-layout style:name="wide"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="13mm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="wide"/></office:master-styles>`;
