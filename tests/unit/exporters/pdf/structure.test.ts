import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import type { Block } from "../../../../domain/contract/reportDocument.ts";
import { pdfOf } from "../../../../exporters/pdf/pdfOf.ts";
import { longTable, madeDocument } from "./madeDocument.ts";
import { type PdfRead, type PdfTag, readPdf, tagsNamed } from "./readPdf.ts";

describe("the tags of a report as PDF", () => {
  let read: PdfRead;
  let tags: readonly PdfTag[];
  beforeAll(async () => {
    read = await readPdf(await pdfOf(madeDocument()));
    tags = read.pages.flat();
  }, 120_000);

  test("it says what it is called, who made it, when, and in which language", () => {
    expect(read.info).toMatchObject({
      Title: "Gaps in Llanfŵ & <Testshire>",
      Author: "Testshire & friends",
      Subject: "Essential skills by ward",
      Language: "en-GB",
      PDFFormatVersion: "1.7",
      CreationDate: "D:20260303233200Z",
      ModDate: "D:20260303233200Z",
    });
  });

  test("its metadata is sound XML whatever the title holds, and claims PDF/UA", () => {
    const parser = new SaxesParser({ xmlns: true });
    const texts: string[] = [];
    parser.on("text", (text) => void texts.push(text.trim()));
    parser.write(read.xml).close();
    expect(texts.filter((text) => text !== "")).toEqual(
      expect.arrayContaining(["1", "Gaps in Llanfŵ & <Testshire>", "Testshire & friends", "2026-03-03T23:32:00Z"]),
    );
    expect(read.xml).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test("headings stand in their order, without a jump, and no page ends with one", () => {
    expect(tagsNamed(tags, /^H\d$/).map(({ role, text }) => [role, text])).toEqual([
      ["H1", "Gaps in Llanfŵ & <Testshire>"],
      ["H2", "Key messages"],
      ["H2", "Essential skills"],
      ["H3", "Where the gaps are"],
    ]);
    for (const page of read.pages) expect(page.at(-1)?.role).not.toMatch(/^H\d$/);
  });

  test("the bookmarks are the sections, and below them their parts", () => {
    expect(read.bookmarks).toEqual([
      { title: "Key messages", items: [] },
      { title: "Essential skills", items: [{ title: "Where the gaps are", items: [] }] },
    ]);
  });

  test("the list of contents says on which page each section begins, and leads there", async () => {
    const blocks = Array.from({ length: 5 }, (_, at): Block[] => [
      { type: "heading", rank: 2, id: `s${at}`, text: `Section ${at}` },
      longTable(30),
    ]).flat();
    const long = await readPdf(await pdfOf(madeDocument({ blocks })));
    const pageOf = (title: string): number =>
      1 + long.pages.findIndex((page) => tagsNamed(page, /^H2$/).some(({ text }) => text === title));
    const sections = [0, 1, 2, 3, 4].map((at) => ({ title: `Section ${at}`, page: pageOf(`Section ${at}`) }));
    expect(new Set(sections.map(({ page }) => page)).size).toBe(5);
    const entries = tagsNamed(long.pages.flat(), /^TOCI$/);
    expect(entries.map(({ text }) => text)).toEqual(sections.map(({ title, page }) => `${title} ${page}`));
    expect(long.links).toEqual(sections.map(({ title, page }) => ({ says: `${title}, page ${page}`, to: page })));
    expect(tagsNamed(entries, /^Link$/)).toHaveLength(5);
    expect(long.loose).toEqual([]);
  });

  test("every figure says in words what it shows, and where it stands", () => {
    expect(tagsNamed(tags, /^Figure$/).map(({ alt, hasBox }) => ({ alt, hasBox }))).toEqual([
      { alt: "Most gaps lie in the north. 41 of 215 wards have a gap, most of them in the north.", hasBox: true },
    ]);
  });

  test("a label of a map is there once, though it has a halo", () => {
    expect(tagsNamed(tags, /^Figure$/)[0]?.text).toBe("LlanfŵBrook");
  });

  test("every entry of a list has a bullet and a body", () => {
    const entries = tagsNamed(tags, /^LI$/).map(({ children }) => children.map(({ role, text }) => [role, text]));
    expect(entries).toEqual([
      [
        ["Lbl", "•"],
        ["LBody", expect.stringContaining("41 of 215 wards have a gap; 8,430 people a year")],
      ],
      [
        ["Lbl", "•"],
        ["LBody", "Brook has a gap."],
      ],
    ]);
  });

  test("the cells of a table are what they were, titles say whether they head a column or a row, and a cell without words is empty", () => {
    const table = longTable(60);
    const rows = tagsNamed(tags, /^TR$/).map(({ children }) =>
      children.map(({ role, scope, text }) => [role, scope, text]),
    );
    expect(rows[0]).toEqual(table.columns.map(({ title }) => ["TH", "Column", title]));
    expect(rows.slice(1)).toEqual(
      table.rows.map(([name, unmet, offer]) => [
        ["TH", "Row", name],
        ["TD", null, typeof unmet === "number" ? unmet.toLocaleString("en-GB") : unmet],
        ["TD", null, offer ?? ""],
      ]),
    );
  });

  test("the column titles stand again at the top of each further page, for the eye alone", () => {
    const withRows = read.pages.filter((page) => tagsNamed(page, /^TR$/).length > 0);
    expect(withRows.length).toBeGreaterThan(1);
    expect(read.text.split("People unmet a year").length - 1).toBe(withRows.length);
    expect(tagsNamed(tags, /^THead$/)).toHaveLength(1);
  });

  test("whatever is drawn or written is in a tag or passed over on purpose", () => {
    expect(read.loose).toEqual([]);
  });

  test("each page says which one it is", () => {
    for (const at of read.pages.keys()) expect(read.text).toContain(`Page ${at + 1} of ${read.pages.length}`);
  });
});

describe("what is hard to set", () => {
  test("a word between two lines keeps its space", async () => {
    const text = "Essential skills for everybody ".repeat(20).trim();
    const read = await readPdf(await pdfOf(madeDocument({ blocks: [{ type: "paragraph", text }] })));
    expect(read.pages.flat().at(-1)?.text).toBe(text);
  });

  test("a word that is wider than the page is broken and read as one", async () => {
    const text = `Find it at ${"reach".repeat(40)} now`;
    const read = await readPdf(await pdfOf(madeDocument({ blocks: [{ type: "paragraph", text }] })));
    expect(read.pages.flat().at(-1)?.text).toBe(text);
  });

  test("a letter that is first drawn as part of another one keeps its own: Ŵ on a map takes no W from the words below it", async () => {
    const [picture] = madeDocument().blocks.filter((block) => block.type === "figure");
    if (picture?.type !== "figure") throw new TypeError("expected a picture");
    const marks = picture.drawing.marks.map((mark) => (mark.type === "text" ? { ...mark, text: "Ŵŷ Ǽ" } : mark));
    const text = "Where gaps are: Yate, Ædes, Wales";
    const blocks: Block[] = [
      { ...picture, drawing: { ...picture.drawing, marks } },
      { type: "paragraph", text },
    ];
    const read = await readPdf(await pdfOf(madeDocument({ title: "gaps", subtitle: "gaps", author: "gaps", blocks })));
    expect(read.pages.flat().at(-1)?.text).toBe(text);
  });

  test("signs that the font lacks are shown as lacking, and control characters are no signs", async () => {
    const blocks: Block[] = [{ type: "paragraph", text: "A\u0007b 漢\u00adc" }];
    const read = await readPdf(await pdfOf(madeDocument({ blocks })));
    expect(read.pages.flat().at(-1)?.text).toBe("A b \uFFFDc");
  });

  test("a row that is higher than a page goes on on the next one, in the same cells", async () => {
    const words = "Places within reach of everybody ".repeat(200).trim();
    const table = { ...longTable(1), rows: [["Ashby", 1, words]] };
    const read = await readPdf(await pdfOf(madeDocument({ blocks: [table] })));
    const cells = read.pages.map((page) => tagsNamed(page, /^TD$/).at(-1)?.text ?? "");
    expect(read.pages.length).toBeGreaterThan(1);
    expect(cells.join("")).toBe(words);
  });

  test("wherever it falls on the page, no heading is left at its foot, and no caption without two rows", async () => {
    const blocks = Array.from({ length: 45 }, (_, at): Block[] => [
      { type: "heading", rank: 2, id: `s${at}`, text: `Section ${at}` },
      { type: "heading", rank: 3, id: `p${at}`, text: `Part ${at}` },
      ...(at % 2 === 0 ? [longTable(12)] : []),
      ...Array.from({ length: 1 + ((at * 5) % 9) }, (): Block => ({ type: "paragraph", text: "Brook has a gap." })),
    ]).flat();
    const read = await readPdf(await pdfOf(madeDocument({ blocks })));
    expect(read.pages.length).toBeGreaterThan(8);
    for (const page of read.pages) {
      const last = page.at(-1);
      expect(last?.role).not.toMatch(/^H\d$/);
      const begun = last !== undefined && tagsNamed([last], /^Caption$/).length > 0 ? tagsNamed([last], /^TR$/) : null;
      expect(begun?.length ?? 3).toBeGreaterThanOrEqual(3);
    }
  });

  test("a table of no rows and a document of no pieces are still sound", async () => {
    const empty = await readPdf(await pdfOf(madeDocument({ blocks: [] })));
    expect(empty.pages).toHaveLength(1);
    const read = await readPdf(await pdfOf(madeDocument({ blocks: [longTable(0)] })));
    expect(tagsNamed(read.pages.flat(), /^TR$/)).toHaveLength(1);
    expect(read.loose).toEqual([]);
  });

  test("the same document gives the same bytes", async () => {
    expect(Buffer.compare(await pdfOf(madeDocument()), await pdfOf(madeDocument()))).toBe(0);
  });
});
