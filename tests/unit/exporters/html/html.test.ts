import { Window } from "happy-dom";
import { expect, test } from "vitest";
import type { Block, ReportDocument } from "../../../../domain/contract/reportDocument.ts";
import { reportDocument } from "../../../../domain/report/document/reportDocument.ts";
import { cellWords } from "../../../../domain/report/words/cellWords.ts";
import { htmlOf } from "../../../../exporters/html/htmlOf.ts";
import { reportRunOf } from "../../report/builders.ts";

const drawing = { width: 10, height: 10, marks: [] };

function documentOf(blocks: readonly Block[]): ReportDocument {
  return {
    title: "Gaps",
    subtitle: "Wards of Testshire",
    language: "en-GB",
    createdAt: "2026-03-03T23:32:00.000Z",
    author: "Testshire partnership",
    blocks: [...blocks],
  };
}

function pageOf(document: ReportDocument) {
  const { document: page } = new Window();
  page.write(htmlOf(document));
  return page;
}

test("every word of a report stands in its page, in order", async () => {
  const document = await reportDocument(await reportRunOf());
  const main = pageOf(document).querySelector("main");
  for (const one of main?.querySelectorAll("figure, nav") ?? []) one.remove();
  const said = document.blocks.flatMap((block) => {
    switch (block.type) {
      case "heading":
      case "paragraph":
      case "inset":
        return [block.text];
      case "list":
        return block.items;
      case "table":
        return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat().map(cellWords)];
      case "figure":
        return [];
      default:
        return block satisfies never;
    }
  });
  expect(said.length).toBeGreaterThan(200);
  expect(main?.textContent?.replaceAll(/\s/g, "")).toBe(said.join("").replaceAll(/\s/g, ""));
});

test("the key messages come first, and only after them the list of what else there is", async () => {
  const page = pageOf(await reportDocument(await reportRunOf()));
  const order = [...page.querySelectorAll("h1, main h2")].map(({ textContent }) => textContent);
  expect(order.slice(0, 4)).toEqual([
    "Digital skills in Testshire",
    "Key messages",
    "Contents",
    "Essential digital skills",
  ]);
  const skip = page.querySelector("a")?.getAttribute("href") ?? "";
  expect(page.querySelector(skip)?.textContent).toBe("Contents");
});

test("each link of the contents leads to its heading, and no two things of the page have one name", async () => {
  const page = pageOf(await reportDocument(await reportRunOf()));
  const links = [...page.querySelectorAll("nav a")];
  const headings = [...page.querySelectorAll("main > h2, main > h3")];
  expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual(
    headings.map((heading) => [`#${heading.id}`, heading.textContent]),
  );
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("a table names itself, its columns and its rows, and keeps numbers to the right", () => {
  const table: Block = {
    type: "table",
    id: "worst",
    caption: "Unmet people",
    columns: [
      { title: "Ward", kind: "text" },
      { title: "Unmet", kind: "number" },
    ],
    rows: [
      ["Ashby", 1240.5],
      ["Fell", "[c]"],
      ["Elm", null],
    ],
  };
  const page = pageOf(documentOf([table]));
  const cells = [...page.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => [cell.tagName, cell.getAttribute("scope"), cell.className, cell.textContent]),
  );
  expect(page.querySelector("caption")?.textContent).toBe("Unmet people");
  expect(cells).toEqual([
    [
      ["TH", "col", "", "Ward"],
      ["TH", "col", "n", "Unmet"],
    ],
    [
      ["TH", "row", "", "Ashby"],
      ["TD", null, "n", "1,240.5"],
    ],
    [
      ["TH", "row", "", "Fell"],
      ["TD", null, "n", "[c]"],
    ],
    [
      ["TH", "row", "", "Elm"],
      ["TD", null, "n", ""],
    ],
  ]);
});

test("nothing in a name, a note or a title becomes part of the page: all of it is shown as text", () => {
  const evil = `</title><script>alert(1)</script><img src=x onerror="alert(2)"> & “Ŵ”`;
  const blocks: Block[] = [
    { type: "heading", rank: 2, id: "one", text: evil },
    { type: "paragraph", text: evil },
    { type: "inset", text: evil },
    { type: "list", items: [evil] },
    { type: "table", id: "two", caption: evil, columns: [{ title: evil, kind: "text" }], rows: [[evil]] },
    { type: "figure", id: "three", title: evil, alt: evil, source: evil, drawing },
  ];
  const page = pageOf({ ...documentOf(blocks), title: evil, subtitle: evil, author: evil });
  expect(page.querySelectorAll("script, img").length).toBe(0);
  expect(page.querySelector("h1")?.textContent).toBe(evil);
  expect(page.querySelector("title")?.textContent).toBe(`${evil} – ${evil}`);
  expect(page.querySelector("main p")?.textContent).toBe(evil);
  expect(page.querySelector("td, tbody th")?.textContent).toBe(evil);
  expect(page.querySelector("figure")?.getAttribute("aria-label")).toBe(evil);
});

test("an address in a text is a link, without the full stop behind it; other schemes are only text", () => {
  const text = "See https://example.org/a?b=1&c=2. Not javascript:alert(1), not ftp://example.org.";
  const page = pageOf(documentOf([{ type: "paragraph", text }]));
  const links = [...page.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["https://example.org/a?b=1&c=2"]);
  expect(page.querySelector("main p")?.textContent).toBe(text);
});

test("the page says its language, author and day, forbids itself to load or run anything, and has one main heading", () => {
  const page = pageOf(documentOf([{ type: "paragraph", text: "One." }]));
  expect(page.documentElement.getAttribute("lang")).toBe("en-GB");
  expect(page.querySelector('meta[name="author"]')?.getAttribute("content")).toBe("Testshire partnership");
  expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
  );
  expect(page.querySelector("footer")?.textContent).toBe("Made on 3 March 2026 with Skills Gap Atlas.");
  expect([...page.querySelectorAll("h1")].map(({ textContent }) => textContent)).toEqual(["Gaps"]);
  expect(page.querySelector("nav")).toBe(null);
});

test("the same document gives the same page", async () => {
  const [one, other] = [await reportDocument(await reportRunOf()), await reportDocument(await reportRunOf())];
  expect(htmlOf(other)).toBe(htmlOf(one));
});
