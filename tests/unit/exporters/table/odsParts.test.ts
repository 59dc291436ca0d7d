import { expect, test } from "vitest";
import { ods } from "../../../../exporters/table/ods.ts";
import { workbookOf } from "../../../../exporters/table/workbookOf.ts";
import { reportRunOf } from "../../report/builders.ts";
import { bytesOf } from "./bytesOf.ts";
import { childrenOf, partsOf, valuesOf } from "./partsOf.ts";

const run = await reportRunOf();
const bytes = await bytesOf(ods(run));
const parts = partsOf(bytes);
const type = "application/vnd.oasis.opendocument.spreadsheet";

test("what kind of file it is stands first, plain and with its length before it", () => {
  // Local header of 30 bytes, the name, then the type itself: what OpenDocument 1.3 part 2, 3.3 asks for.
  expect(Buffer.from(bytes.slice(30, 38 + type.length)).toString("latin1")).toBe(`mimetype${type}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([6, 8].map((at) => view.getUint16(at, true))).toEqual([0, 0]);
  expect([18, 22].map((at) => view.getUint32(at, true))).toEqual([type.length, type.length]);
  expect([...parts.keys()][0]).toBe("mimetype");
});

test("every part is well-formed and stands in the manifest", () => {
  const listed = valuesOf(parts.get("META-INF/manifest.xml") ?? "", "manifest:full-path");
  expect(listed).toEqual(["/", "content.xml", "meta.xml", "settings.xml", "styles.xml"]);
  for (const name of listed.slice(1)) expect(childrenOf(parts.get(name) ?? "")).not.toEqual([]);
  expect(childrenOf(parts.get("content.xml") ?? "")).toEqual(["office:automatic-styles", "office:body"]);
});

test("every style that a cell, row or column names is there", () => {
  const content = parts.get("content.xml") ?? "";
  const made = new Set(valuesOf(content, "style:name"));
  const used = [...valuesOf(content, "table:style-name"), ...valuesOf(content, "table:default-cell-style-name")];
  expect([...new Set(used)].filter((name) => !made.has(name))).toEqual([]);
  expect(valuesOf(content, "style:data-style-name").filter((name) => !made.has(name))).toEqual([]);
});

test("each sheet says its title, and each table its header row and its extent", () => {
  const content = parts.get("content.xml") ?? "";
  const { sheets } = workbookOf(run);
  const tables = sheets.filter(({ table }) => table !== null);
  expect(content.match(/<table:title>/g)).toHaveLength(sheets.length);
  expect(content.match(/<table:table-header-rows>/g)).toHaveLength(tables.length);
  const ranges = valuesOf(content, "table:target-range-address");
  expect(ranges).toHaveLength(tables.length);
  // Seven wards below a header in row 5.
  expect(ranges).toContain("'Essential gaps'.A5:'Essential gaps'.AB12");
});

test("the header row of each table stays in sight", () => {
  const settings = parts.get("settings.xml") ?? "";
  for (const { name, table, lines } of workbookOf(run).sheets) {
    if (table === null) continue;
    const view = new RegExp(`config:name="${name}">(.*?)</config:config-item-map-entry>`).exec(settings)?.[1] ?? "";
    expect(view).toContain(`config:name="VerticalSplitPosition" config:type="int">${lines.length + 2}<`);
  }
});

test("the file says its title, language, maker and time, which are the report's own", () => {
  const meta = parts.get("meta.xml") ?? "";
  expect(meta).toContain("<dc:title>Digital skills in Testshire</dc:title>");
  expect(meta).toContain("<dc:creator>Testshire partnership</dc:creator>");
  expect(meta).toContain("<dc:language>en-GB</dc:language>");
  expect(meta).toContain("<meta:creation-date>2026-03-03T10:32:00Z</meta:creation-date>");
});
