import { createHash } from "node:crypto";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReportRow } from "../../../../domain/contract/reportRun.ts";
import { protectedRun } from "../../../../domain/report/disclosure/protectedRun.ts";
import type { ReportRun } from "../../../../domain/report/reportRun.ts";
import { figuresOf } from "../map/figuresOf.ts";
import { type PdfRead, readPdf, tagsNamed } from "../pdf/readPdf.ts";
import { figuresIn, textOf } from "./figuresIn.ts";
import { type HtmlRead, htmlRead } from "./htmlRead.ts";
import { oddRun } from "./oddRun.ts";
import { fileIn, packOf } from "./packOf.ts";

describe.each([
  ["as computed", { type: "as computed" }],
  ["with small numbers withheld", { type: "small numbers withheld", below: 10 }],
] as const)("a pack read back, %s", (_, disclosure) => {
  let run: ReportRun;
  let pack: ReadonlyMap<string, Uint8Array>;
  let html: HtmlRead;
  let pdf: PdfRead;
  beforeAll(async () => {
    run = await protectedRun(oddRun(disclosure));
    pack = await packOf(run);
    html = await htmlRead(textOf(fileIn(pack, ".html")));
    pdf = await readPdf(fileIn(pack, ".pdf"));
  }, 120_000);

  for (const [name, read] of Object.entries(figuresIn)) {
    test(`every figure in the ${name} is that of its area and level, and where the report has none there is none, never 0`, async () => {
      for (const level of ["essential", "general"] as const) {
        expect(new Map(await read(pack, level))).toEqual(await figuresOf(run, level));
      }
    });
  }

  test("the PDF says word for word what the web page says, figures of maps and charts too", () => {
    const tags = pdf.pages.flat().slice(front.length);
    expect(
      pdf.pages
        .flat()
        .slice(0, front.length)
        .map(({ role }) => role),
    ).toEqual(front);
    expect(html.text.length).toBeGreaterThan(5000);
    expect(tags.map(({ text }) => text).join("")).toBe(html.text);
  });

  test("the tables of the PDF are those of the web page, cell by cell", () => {
    const tables: { caption: string; rows: string[][] }[] = [];
    for (const table of tagsNamed(pdf.pages.flat(), /^Table$/)) {
      const [caption] = tagsNamed([table], /^Caption$/);
      if (caption !== undefined) tables.push({ caption: caption.text, rows: [] });
      const rows = tagsNamed([table], /^TR$/).map(({ children }) => children.map(({ text }) => text));
      tables.at(-1)?.rows.push(...rows);
    }
    expect(tables).toEqual(html.tables.map(({ caption, rows }) => ({ caption, rows })));
  });

  test("what the tables of the report say of an area is what its row says, to the decimal that people read", async () => {
    const said: Said[] = [];
    const meant: Said[] = [];
    for (const level of ["essential", "general"] as const) {
      const rows = await rowsByCode(run, level);
      for (const { section, rows: lines } of html.tables) {
        if (!section.toLowerCase().startsWith(level)) continue;
        const [titles = [], ...body] = lines;
        for (const cells of body) {
          const row = rows.get(cells[titles.indexOf("Code")] ?? "");
          for (const [at, title] of titles.entries()) {
            const figure = row === undefined ? undefined : shown[title]?.(row);
            if (figure === undefined) continue;
            said.push([level, cells[0], title, cells[at]]);
            meant.push([level, cells[0], title, figure]);
          }
        }
      }
    }
    expect(said).toEqual(meant);
    expect([...new Set(said.map(([level, , title]) => `${level}: ${title}`))]).toEqual(
      expect.arrayContaining([
        "essential: Need a year",
        "essential: Unmet a year",
        "essential: Lack places",
        "essential: Gap score",
        "essential: Unmet before",
        "essential: Unmet now",
        "general: Fair-share index",
        "general: Places in reach",
      ]),
    );
  });

  test("every picture says word for word what its figure in the report says, and is well-formed", () => {
    const pictures = [...pack]
      .filter(([name]) => name.endsWith(".svg"))
      .map(([name, bytes]) => ({ name, ...svgRead(textOf(bytes)) }));
    expect(pictures).toEqual(html.figures.map(({ id, alt, words }) => ({ name: `maps/${id}.svg`, alt, words })));
    expect([...pack.keys()].filter((name) => name.endsWith(".png"))).toEqual(
      html.figures.map(({ id }) => `maps/${id}.png`),
    );
  });

  test("every figure of the PDF says in words what that of the page says", () => {
    const alts = tagsNamed(pdf.pages.flat(), /^Figure$/).map(({ alt }) => alt ?? "");
    const ending = html.figures.map(({ alt }, at) => (alts[at]?.endsWith(alt) === true ? alts[at] : alt));
    expect(alts).toEqual(ending);
    expect(alts).not.toContain("");
  });

  test("the manifest names the bytes and hash of every other file", () => {
    const { outputs }: { readonly outputs: readonly unknown[] } = JSON.parse(textOf(fileIn(pack, "manifest.json")));
    const others = [...pack].filter(([name]) => name !== "manifest.json");
    expect(outputs).toEqual(
      others.map(([name, bytes]) => ({
        name,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      })),
    );
  });

  test("the README names every file that is there", () => {
    const readme = textOf(fileIn(pack, "README.txt"));
    const named = [...readme.matchAll(/^ {2}(\S+\.\S+)\r$/gmu)].map(([, name]) => name);
    const others = [...pack.keys()].filter((name) => !name.startsWith("maps/") && name !== "README.txt");
    expect(named).toEqual(others);
  });
});

/** Title, subtitle, who made it when, and the contents: on the page they stand above the report. */
const front = ["H1", "P", "P", "TOC"];

type Said = readonly [level: string, area: string | undefined, title: string, words: string | undefined];

/** What the columns of the report's tables show. */
const shown: Readonly<Record<string, (row: ReportRow) => string | undefined>> = {
  "Need a year": ({ gap }) => people(gap.needPerYear),
  "Unmet a year": ({ gap }) => people(gap.unmet),
  "Unmet now": ({ gap }) => people(gap.unmet),
  "Unmet before": ({ before }) => people(before?.unmet),
  "Lack places": ({ gap }) => people(gap.structural),
  Signpostable: ({ gap }) => people(gap.signpostable),
  "Places in reach": ({ gap }) => people(gap.placesInReach),
  "Gap score": ({ gap }) => tenths(gap.gapScore),
  "Fair-share index": ({ gap }) => (gap.fairShareIndex === null ? "none" : written(gap.fairShareIndex, 0)),
};

/** Whole, but with a decimal below 10. */
function people(figure: number | null | undefined): string | undefined {
  return figure === null || figure === undefined ? "none" : written(figure, figure < 10 ? 1 : 0);
}

function tenths(figure: number | null): string {
  return figure === null ? "none" : written(figure, 1);
}

function written(figure: number, decimals: number): string {
  return figure.toLocaleString("en-GB", { maximumFractionDigits: decimals });
}

async function rowsByCode(run: ReportRun, level: "essential" | "general"): Promise<Map<string, ReportRow>> {
  const rows = new Map<string, ReportRow>();
  for await (const part of run.rows(level)) for (const row of part) rows.set(row.gap.code, row);
  return rows;
}

function svgRead(svg: string): { readonly alt: string; readonly words: string[] } {
  const words: string[] = [];
  let [alt, open] = ["", ""];
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name }) => {
    open = name;
  });
  parser.on("closetag", () => {
    open = "";
  });
  parser.on("text", (text) => {
    if (open === "text") words.push(text);
    if (open === "desc") alt += text;
  });
  parser.write(svg).close();
  return { alt, words };
}
