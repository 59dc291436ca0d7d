import { expect, test } from "vitest";
import { workbookOf } from "../../../../exporters/table/workbookOf.ts";
import { xlsx } from "../../../../exporters/table/xlsx.ts";
import { reportRunOf } from "../../report/builders.ts";
import { bytesOf } from "./bytesOf.ts";
import { childrenOf, partsOf, valuesOf } from "./partsOf.ts";

const run = await reportRunOf();
const parts = partsOf(await bytesOf(xlsx(run)));

test("every part is well-formed, has a type, and every type has its part", () => {
  const types = parts.get("[Content_Types].xml") ?? "";
  const typed = valuesOf(types, "PartName").map((name) => name.slice(1));
  for (const xml of parts.values()) expect(childrenOf(xml)).not.toEqual([]);
  const plain = [...parts.keys()].filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml");
  expect(typed.toSorted()).toEqual(plain.toSorted());
});

test("every relation leads to a part that is there", () => {
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]*$/, "");
    for (const target of valuesOf(xml, "Target")) {
      expect([...parts.keys()]).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
    }
  }
});

test("the elements of a sheet stand in the order that Excel insists on", () => {
  // ECMA-376 part 1, 18.3.1.99, as far as they are used.
  const order = [
    "sheetPr",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "tableParts",
  ];
  for (const [name, xml] of parts) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const children = childrenOf(xml);
    expect(children).toEqual(order.filter((element) => children.includes(element)));
    expect(children).toContain("sheetData");
  }
});

test("the elements of the styles stand in order, are as many as they say, and every cell's style is one of them", () => {
  const styles = parts.get("xl/styles.xml") ?? "";
  expect(childrenOf(styles)).toEqual([
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
  ]);
  const formats = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/.exec(styles);
  expect(formats?.[2]?.match(/<xf /g)).toHaveLength(Number(formats?.[1]));
  const used = [...parts].flatMap(([name, xml]) => (name.includes("worksheets/sheet") ? valuesOf(xml, "s") : []));
  expect(Math.max(...used.map(Number))).toBeLessThan(Number(formats?.[1]));
});

test("each table is exactly what its sheet holds: the header by name, and down to the last row", () => {
  const { sheets } = workbookOf(run);
  for (const [i, { table, lines }] of sheets.entries()) {
    const xml = parts.get(`xl/tables/table${i + 1}.xml`);
    expect(xml === undefined).toBe(table === null);
    if (xml === undefined || table === null) continue;
    const sheet = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? "";
    const cells = valuesOf(sheet, "r");
    const [first, last] = valuesOf(xml, "ref")[0]?.split(":") ?? [];
    expect(first).toBe(`A${lines.length + 2}`);
    expect(last).toBe(cells.at(-1));
    expect(valuesOf(xml, "name").slice(1, -1)).toEqual(
      table.columns.map(({ title }) => title.replaceAll('"', "&quot;")),
    );
  }
  const names = [...parts].flatMap(([name, xml]) => (name.includes("tables/") ? valuesOf(xml, "displayName") : []));
  expect(new Set(names).size).toBe(names.length);
});

test("the header row of each table stays in sight", () => {
  for (const [i, { table, lines }] of workbookOf(run).sheets.entries()) {
    if (table === null) continue;
    const sheet = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? "";
    expect(sheet).toContain(`ySplit="${lines.length + 2}"`);
    expect(sheet).toContain(`state="frozen"`);
  }
});

test("the workbook says its title, language, maker and time, which are the report's own", () => {
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).toContain("<dc:title>Digital skills in Testshire</dc:title>");
  expect(core).toContain("<dc:creator>Testshire partnership</dc:creator>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  expect(core).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-03T10:32:00Z</dcterms:created>`);
});
