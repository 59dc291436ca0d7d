import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, reportDocumentSchema } from "../../../domain/contract/reportDocument.ts";
import { reportDocument } from "../../../domain/report/document/reportDocument.ts";
import type { ReportQuestion } from "../../../domain/contract/report.ts";
import { reportRunOf } from "./builders.ts";
import { countedRow, rowOf } from "./builtRows.ts";

const outline = (block: Block): string => {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.rank)} ${block.text}`;
    case "paragraph":
    case "inset":
      return block.type;
    case "list":
      return `list of ${block.items.length}`;
    case "table":
      return `table: ${block.caption} (${block.rows.length})`;
    case "figure":
      return `figure: ${block.title}`;
    default:
      return block satisfies never;
  }
};

test("a report goes from key messages by way of each level to how it can be made again", async () => {
  const { blocks, ...rest } = await reportDocument(await reportRunOf());
  expect(rest).toEqual({
    title: "Digital skills in Testshire",
    subtitle: "Gap report on all 7 wards of the study area (boundaries of 2023), 3 March 2026, by A. Analyst",
    language: "en-GB",
    createdAt: "2026-03-03T10:32:00.000Z",
    author: "Testshire partnership",
  });
  expect(blocks.map(outline).filter((line) => line !== "paragraph")).toEqual([
    "## Key messages",
    "list of 4",
    "figure: How areas divide at each level, withheld ones apart",
    "## Essential digital skills",
    "### Where the gaps are",
    "figure: Essential: 2 of 3 scored wards have a gap",
    "figure: Of those shown, Ashby has the most unmet people",
    "table: Unmet people shown in 2 wards, most first (2)",
    "### Who offers what nearby",
    "table: The nearest offers of areas with the worst gaps (4)",
    "### Provision that overlaps",
    "table: Sets of offers with more places than need (1)",
    "list of 1",
    "list of 1",
    "### What changed since 2021",
    "figure: Where unmet people shown changed most since 2021",
    "table: The wards whose unmet people changed most (2)",
    "### What the need rests on",
    "table: The indicator that the need is taken from (1)",
    "### What the places rest on",
    "table: Offers and places that count at this level (5)",
    "### What these figures do not say",
    "list of 6",
    "## General digital skills",
    "### Where the gaps are",
    "figure: General: 3 of 7 wards lack their fair share",
    "figure: Ashby has the lowest fair share of places",
    "table: Fair shares of 7 wards, lowest first (7)",
    "table: Unmet people in 7 wards, most first (7)",
    "### Who offers what nearby",
    "table: The nearest offers of areas with the worst gaps (14)",
    "### Provision that overlaps",
    "### What changed since 2021",
    "### What the need rests on",
    "table: The indicator that the need is taken from (1)",
    "### What the places rest on",
    "table: Offers and places that count at this level (5)",
    "### What these figures do not say",
    "list of 7",
    "## Specialist digital skills",
    "## How the figures are worked out",
    "list of 3",
    "### What the essential level takes for granted",
    "list of 5",
    "### What the general level takes for granted",
    "list of 5",
    "## Settings",
    "table: What the partnership has set (15)",
    "## Sources and licences",
    "table: The files that the figures rest on (2)",
    "## Small numbers of people",
    "list of 5",
    "## How to make this report again",
    "list of 5",
  ]);
});

test("the table of the worst wards names them with their code, range and class, and no withheld ward", async () => {
  expect(await tableOf("essential-worst")).toEqual([
    ["Ashby, Testshire", "E05000001", 240, 150, "120 to 190", 62.5, 110, 40, "gap"],
    ["Brook, Testshire", "E05000002", 120, 20, "0 to 45", 16.7, 20, 0, "gap (not certain)"],
  ]);
});

test("signpostable is one word, explained once, before the first table that has it", async () => {
  const { blocks } = await reportDocument(await reportRunOf());
  const texts = blocks.flatMap(textsOf);
  const explained = texts.flatMap((text, at) => (text.startsWith("Signpostable are unmet people who") ? [at] : []));
  expect(explained).toHaveLength(1);
  expect(explained[0]).toBeLessThan(texts.indexOf("Signpostable"));
  expect(texts.filter((text) => /steered to|could be steered|pointed to free/i.test(text))).toEqual([]);
});

test("the spreadsheet is said to have every ward with a gap, of those that are shown where some are withheld", async () => {
  const every = "the spreadsheet has more of each and every ward with a gap.";
  expect(new Set(await saidOfSpreadsheet({ type: "as computed" }))).toEqual(new Set([every]));
  expect(await saidOfSpreadsheet({ type: "small numbers withheld", below: 10 })).toContain(
    every.replace(/\.$/, " that is shown."),
  );
});

test("an offer without a number of places is unknown, not none", async () => {
  expect((await tableOf("essential-offers-table")).slice(0, 2)).toEqual([
    ["Ashby", "Start online", "Ashby College", "Ashby Library", "0.8", "120 (measured)"],
    ["Ashby", "Digital basics, evenings", "Learn, Test & Grow", "not stated", "2.3", "unknown"],
  ]);
});

test("where no offer is known near any ward with a gap that is said once, and not row by row", async () => {
  const rows = [1, 2].map((n) => countedRow(n, [100, 50, 0], {}, { offers: [], offersInReach: 0 }));
  const run = await reportRunOf({ rows: { essential: rows } });
  const { blocks } = await reportDocument(run);
  const at = blocks.findIndex((block) => block.type === "heading" && block.id === "essential-offers");
  expect(blocks[at + 1]).toEqual({
    type: "paragraph",
    text: "No offer at this level is known within reach of any ward with a gap.",
  });
});

test("what a reader must know before the first figure stands in one piece, so that the messages follow at once", async () => {
  const { head } = await reportRunOf();
  const run = await reportRunOf({
    head: { partnership: { ...head.partnership, isDemo: true } },
    levels: { general: { needBasis: "invented" } },
  });
  const { blocks } = await reportDocument(run);
  expect(blocks.slice(0, 2).map(({ type }) => type)).toEqual(["inset", "heading"]);
  expect(blocks.flatMap(textsOf)[0]).toContain(
    "Do not use them for decisions. The need at the general level is invented",
  );
});

test("that own areas may share people is said beside the sums of the first page, of wards it is not", async () => {
  const rows = [countedRow(1, [100, 50, 0]), countedRow(2, [60, 30, 0])];
  const pageOf = async (areaType: "own" | "ward", head: { areas: number }) => {
    const run = await reportRunOf({ rows: { essential: rows }, question: { areaType }, head: { areaType, ...head } });
    const { blocks } = await reportDocument(run);
    const section = blocks.findIndex((block) => block.type === "heading" && block.id === "essential");
    return blocks
      .slice(0, section)
      .flatMap(textsOf)
      .filter((text) => text.includes("count some people twice"));
  };
  expect(await pageOf("own", { areas: 2 })).toEqual([
    "Where own areas share a smaller area, its people are in each of them, so sums over own areas may count some people twice.",
  ]);
  expect([await pageOf("own", { areas: 1 }), await pageOf("ward", { areas: 2 })]).toEqual([[], []]);
});

test("what is withheld is named nowhere with a number: neither the ward’s own nor those of the sets that could serve it", async () => {
  const { blocks } = await reportDocument(await reportRunOf());
  const essential = blocks.slice(
    0,
    blocks.findIndex((block) => block.type === "heading" && block.id === "general"),
  );
  const about = essential.flatMap(textsOf).filter((text) => text.includes("Fell"));
  expect(about).toEqual([expect.stringContaining("Withheld ([c]): Fell and St Ann’s & Hill."), "Fell [c]"]);
});

test("of many wards the tables name twenty, the worst ones, and say where the rest is", async () => {
  const rows = Array.from({ length: 60 }, (_, i) =>
    countedRow(1, [400, 20 + 5 * i, 0], { code: `W${100 + i}`, name: `Ward ${i}` }),
  );
  const run = await reportRunOf({ rows: { essential: rows } });
  const { blocks } = await reportDocument(run);
  const worst = blocks.find((block) => block.type === "table" && block.id === "essential-worst");
  expect(
    worst?.type === "table" && [worst.caption, worst.rows.length, worst.rows[0]?.[0], worst.rows[19]?.[0]],
  ).toEqual(["The 20 wards with the most unmet people", 20, "Ward 59, Testshire", "Ward 40, Testshire"]);
  expect(blocks).toContainEqual({
    type: "paragraph",
    text: "The table names 20 of 60; all of them are in the spreadsheet and the CSV.",
  });
});

test("what a report is set beside is left out where it is set beside nothing", async () => {
  const { blocks } = await reportDocument(await reportRunOf({ question: { compare: { type: "none" } } }));
  expect(blocks.map(outline).filter((line) => line.includes("changed"))).toEqual([]);
});

describe("laws over random runs", () => {
  const name = fc.constantFrom(
    "Ashby",
    "St Mary-le-Strand with Upper and Nether Wallop by the Sea and Far Beyond the Hills",
    "=1+1",
    "O’Hara & Sons",
    'Ward "A"',
  );
  const figure = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5000 }));
  const row = fc.record({
    kind: fc.constantFrom("counted", "counted", "unknown", "suppressed", "index", "nobody"),
    name,
    need: figure,
    share: fc.integer({ min: 0, max: 100 }),
    index: fc.option(fc.integer({ min: 0, max: 300 })),
    before: fc.option(figure),
    hasDistrict: fc.boolean(),
  });
  const world = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 25 }),
    areaType: fc.constantFrom("ward", "district", "own", "lep", "strategic_authority"),
    isSaturated: fc.boolean(),
    isChosen: fc.boolean(),
    below: fc.option(fc.integer({ min: 2, max: 100 })),
    since: fc.constantFrom("2021", "the report of 3 March 2026"),
    isDrawn: fc.boolean(),
  });

  const runOf = async ({
    rows,
    areaType,
    isSaturated,
    isChosen,
    below,
    since,
    isDrawn,
  }: typeof world extends fc.Arbitrary<infer W> ? W : never) => {
    const built = rows.map(({ kind, need, share, index, before, hasDistrict, name: called }, i) => {
      const common = { code: `W${i + 1}`, name: called, areaType, parentName: hasDistrict ? "Testshire" : null };
      const was =
        before === null
          ? null
          : {
              needPerYear: before,
              needMarker: null,
              placesInReach: null,
              unmet: before / 2,
              gapScore: 50,
              class: "gap",
              rank: 1,
            };
      if (kind === "counted")
        return countedRow(
          1,
          [need, Math.round((need * share) / 100), 0],
          { ...common, fairShareIndex: index },
          { before: was },
        );
      if (kind === "suppressed")
        return rowOf(1, { ...common, needMarker: "c", needLo: 1, needHi: 4, flags: ["need suppressed"] });
      if (kind === "index") return rowOf(1, { ...common, rankMismatch: share - 50 });
      return rowOf(1, kind === "nobody" ? { ...common, needPerYear: 0 } : common, { before: was });
    });
    const areas = isChosen ? built.map(({ gap }) => gap.code) : null;
    return reportRunOf({
      rows: { essential: built },
      question: {
        areaType,
        areas,
        disclosure: below === null ? { type: "as computed" } : { type: "small numbers withheld", below },
      },
      head: { areaType, areas: built.length },
      levels: {
        essential: {
          ...(isSaturated ? { saturated: { class: "gap", share: 1 } } : {}),
          ...(isDrawn ? {} : { whole: { type: "not known", because: "no interval" } }),
          before: { words: since, chosen: keptBefore },
        },
      },
    });
  };
  const keptBefore = {
    areas: 2,
    counted: 2,
    byClass: { gap: 1, "gap and spare": 0, balanced: 1, "over-provided": 0, unknown: 0 },
    adults: null,
    needStock: null,
    needPerYear: 90,
    met: null,
    unmet: 40,
    unmetLo: null,
    unmetHi: null,
    structural: null,
    signpostable: null,
    gapScore: 44,
  };

  test("every title of a figure and caption of a table is of ten words or fewer, and every id is there once", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const { blocks } = await reportDocument(await runOf(given));
        const titles = blocks.flatMap((block) =>
          block.type === "figure" ? [block.title] : block.type === "table" ? [block.caption] : [],
        );
        expect(titles.filter((title) => title.trim().split(/\s+/).length > 10)).toEqual([]);
        const ids = blocks.flatMap((block) => ("id" in block ? [block.id] : []));
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("no text says undefined, null or not a number, and no sentence of ours is empty or lacks its end", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const document = await reportDocument(await runOf(given));
        expect(reportDocumentSchema.parse(document)).toEqual(document);
        const texts = document.blocks.flatMap(textsOf);
        expect(texts.filter((text) => /undefined|NaN|null|Infinity|\[object|−0|\b-0\b/.test(text))).toEqual([]);
        const sentences = document.blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
        expect(sentences.filter((text) => !/[.:]$|^npm run/.test(text) || / {2}|\.\.| ,/.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test("the same run gives the same document twice", async () => {
  const run = await reportRunOf();
  expect(JSON.stringify(await reportDocument(run))).toBe(JSON.stringify(await reportDocument(run)));
});

/** What is said of the spreadsheet below the tables of offers. */
async function saidOfSpreadsheet(disclosure: ReportQuestion["disclosure"]): Promise<string[]> {
  const { blocks } = await reportDocument(await reportRunOf({ question: { disclosure } }));
  return blocks.flatMap(textsOf).flatMap((text) => /the spreadsheet has more of each .*/.exec(text) ?? []);
}

async function tableOf(id: string) {
  const { blocks } = await reportDocument(await reportRunOf());
  const found = blocks.find((block) => block.type === "table" && block.id === id);
  return found?.type === "table" ? found.rows : [];
}

/** Everything in a block that is read, drawings too. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "inset":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().map((cell) => String(cell ?? "")),
      ];
    case "figure": {
      const marks = block.drawing.marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : []));
      return [block.title, block.alt, block.source, ...marks];
    }
    default:
      return block satisfies never;
  }
}
