import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { Drawing } from "../../../../domain/contract/reportDocument.ts";
import { reportDocument } from "../../../../domain/report/document/reportDocument.ts";
import { boxMark, textMark } from "../../../../domain/report/drawing/marks.ts";
import { palette } from "../../../../domain/report/drawing/palette.ts";
import { pngOf } from "../../../../exporters/picture/pngOf.ts";
import { svgOf } from "../../../../domain/report/drawing/svgOf.ts";
import { reportRunOf } from "../../report/builders.ts";
import { pngChunks, pngTexts } from "../../share/pngChunks.ts";
import { pngPixels } from "./pngPixels.ts";

async function figures() {
  const { blocks } = await reportDocument(await reportRunOf());
  const found = blocks.filter((block) => block.type === "figure");
  expect(found.length).toBeGreaterThan(4);
  return found;
}

/** The elements of a text that is XML, and its texts; throws where it is none. */
function parsed(xml: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on("text", (text) => texts.push(text));
  parser.write(xml).close();
  return { elements, texts };
}

test("every figure of a report is well-formed SVG with its title and alt text, and names only patterns that it has", async () => {
  for (const { drawing, title, alt } of await figures()) {
    const svg = svgOf(drawing, { title, alt, id: "one" });
    const { elements, texts } = parsed(svg);
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    const named = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining([title, alt]));
    expect(elements[0]?.attributes).toMatchObject({
      role: "img",
      lang: "en-GB",
      "aria-labelledby": "one-title",
      "aria-describedby": "one-alt",
    });
  }
});

const oddWords = `A & B <script>"'\u0000\ud800 ŵ`;
const odd: Drawing = {
  width: 100,
  height: 20,
  marks: [textMark({ x: 0, y: 14, text: oddWords })],
};

test("names with signs of XML, control characters and halves of a pair arrive as text", () => {
  const { texts, elements } = parsed(svgOf(odd, { title: oddWords, alt: oddWords, id: "odd" }));
  const shown = `A & B <script>"'\ufffd\ufffd ŵ`;
  expect(texts.filter((text) => text.trim() !== "")).toEqual([shown, shown, shown]);
  expect(elements.map(({ name }) => name)).toEqual(["svg", "title", "desc", "text"]);
});

const words = { source: "Testshire survey", createdAt: "2026-03-03T10:32:00.000Z", software: "Skills Gap Atlas 0.1.0" };

test("a picture is twice the size of its drawing and carries title, alt text, source and date", async () => {
  const [figure] = await figures();
  const { title, alt, drawing } = figure!;
  const png = await pngOf(drawing, { title, alt, ...words });
  const { width, height } = pngPixels(png);
  expect([width, height]).toEqual([2 * drawing.width, 2 * drawing.height]);
  expect(pngTexts(png)).toEqual({
    Title: title,
    Description: alt,
    Source: words.source,
    "Creation Time": words.createdAt,
    Software: words.software,
  });
});

function box(x: number, colour: string) {
  return boxMark({ x, y: 0, width: 10, height: 10 }, { colour, pattern: "none" });
}

test("of each colour a picture has as many pixels as its drawing gives it", async () => {
  const colours = [palette["class-gap"], palette["class-over"], palette["class-balanced"]];
  const drawing: Drawing = {
    width: 40,
    height: 10,
    marks: [box(0, palette.paper), ...colours.map((colour, i) => box(10 * (i + 1), colour))],
  };
  const pixels = pngPixels(await pngOf(drawing, { title: "Three", alt: "", ...words })).colours;
  const counts = Object.fromEntries(colours.map((colour) => [colour, pixels.filter((one) => one === colour).length]));
  expect(counts).toEqual(Object.fromEntries(colours.map((colour) => [colour, 400])));
});

test("the map in a report shows its areas, its hatching and its words: none of its inks is missing", async () => {
  const [, map] = await figures();
  const { colours } = pngPixels(await pngOf(map!.drawing, { title: map!.title, alt: map!.alt, ...words }));
  const share = (colour: string): number => colours.filter((one) => one === colour).length / colours.length;
  expect(share(palette["class-gap"])).toBeGreaterThan(0.01);
  expect(share(palette["class-over"])).toBeGreaterThan(0.01);
  expect(share(palette["map-hatch-paper"])).toBeGreaterThan(0.01);
  expect(share(palette["map-hatch"])).toBeGreaterThan(0.001);
  expect(share(palette.ink)).toBeGreaterThan(0.002);
  expect(share(palette.paper)).toBeGreaterThan(0.3);
});

/** How many pixels of a word are not paper. */
async function inkOf(text: string, bold: boolean): Promise<number> {
  const paper = boxMark({ x: 0, y: 0, width: 100, height: 20 }, { colour: palette.paper, pattern: "none" });
  const drawing: Drawing = { width: 100, height: 20, marks: [paper, textMark({ x: 2, y: 14, text, bold })] };
  const { colours } = pngPixels(await pngOf(drawing, { title: text, alt: "", ...words }));
  return colours.filter((colour) => colour !== palette.paper).length;
}

test("words are drawn in the font that comes with the product, bold ones too, and letters with accents", async () => {
  const plain = await inkOf("Wylfa", false);
  expect(plain).toBeGreaterThan(200);
  expect(await inkOf("Wylfa", true)).toBeGreaterThan(plain * 1.1);
  expect(await inkOf("Ŵylfa", false)).toBeGreaterThan(plain);
});

test("the same drawing gives the same bytes, as SVG and as PNG", async () => {
  const [one, other] = [await figures(), await figures()];
  const svgs = [one, other].map((all) => all.map(({ drawing, title, alt }) => svgOf(drawing, { title, alt, id: "a" })));
  expect(svgs[1]).toEqual(svgs[0]);
  const [first, again] = [one[0]!, other[0]!].map(({ drawing, title, alt }) =>
    pngOf(drawing, { title, alt, ...words }),
  );
  expect(await again).toEqual(await first);
  expect(pngChunks((await first)!).map(({ type }) => type)).not.toContain("tIME");
});
