import type { Block, ReportDocument } from "../../../../domain/contract/reportDocument.ts";

/** A small document with every kind of piece, a table that goes over pages, and words that are hard to write. */
export function madeDocument(changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    title: "Gaps in Llanfŵ & <Testshire>",
    subtitle: "Essential skills by ward",
    language: "en-GB",
    createdAt: "2026-03-03T23:32:00.000Z",
    author: "Testshire & friends",
    blocks: [
      { type: "heading", rank: 2, id: "key", text: "Key messages" },
      { type: "inset", text: "Some of these figures are invented." },
      { type: "paragraph", text: sentence },
      { type: "list", items: [sentence, "Brook has a gap."] },
      { type: "heading", rank: 2, id: "essential", text: "Essential skills" },
      { type: "heading", rank: 3, id: "map", text: "Where the gaps are" },
      picture,
      longTable(60),
    ],
    ...changes,
  };
}

/** A table of wards; every fifth is withheld and every seventh has nothing to say. */
export function longTable(length: number): Extract<Block, { type: "table" }> {
  return {
    type: "table",
    id: "wards",
    caption: "Wards with the most people unmet",
    columns: [
      { title: "Area", kind: "text" },
      { title: "People unmet a year", kind: "number" },
      { title: "Nearest offer", kind: "text" },
    ],
    rows: Array.from({ length }, (_, at) => [
      `Ward ${at} (E0500${1000 + at})`,
      at % 5 === 0 ? "[c]" : 1234.5 + at,
      at % 7 === 0 ? null : "Start online, Ashby College",
    ]),
  };
}

const sentence = "41 of 215 wards have a gap; 8,430 people a year have no place in reach (7,900 to 9,100).";

const picture: Block = {
  type: "figure",
  id: "essential-map",
  title: "Most gaps lie in the north",
  alt: "41 of 215 wards have a gap, most of them in the north.",
  source: "Testshire survey",
  drawing: {
    width: 640,
    height: 300,
    marks: [
      square(20, "#186290", "none"),
      square(220, "#f3f2f1", "hatch"),
      square(420, "#ececec", "dots"),
      { ...label("Llanfŵ", 100), halo: "#ffffff" },
      label("Brook", 300),
    ],
  },
};

function square(x: number, colour: string, pattern: "none" | "hatch" | "dots") {
  return {
    type: "path" as const,
    d: `M${x} 40L${x + 180} 40L${x + 180} 240L${x} 240Z`,
    fill: { colour, pattern },
    line: { colour: "#ffffff", width: 1, dashes: pattern === "dots" ? [4, 2] : null },
  };
}

function label(text: string, x: number) {
  return {
    type: "text" as const,
    x,
    y: 150,
    text,
    size: 14,
    bold: false,
    anchor: "middle" as const,
    colour: "#0b0c0c",
    halo: null,
  };
}
