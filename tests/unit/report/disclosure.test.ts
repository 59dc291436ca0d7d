import { describe, expect, test } from "vitest";
import { peopleFigures } from "../../../domain/report/disclosure/peopleFigures.ts";
import { withheld } from "../../../domain/report/disclosure/withheld.ts";
import type { ReportLevel, ReportRow, ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import { type RunParts, keptRunOf, reportRunOf, scoredLevel } from "./builders.ts";
import { codeOf, countedRow, essentialRows, rowOf } from "./builtRows.ts";

const below = (number: number) => ({ type: "small numbers withheld", below: number }) as const;
const judged = (rows: readonly ReportRow[], number: number) => withheld(rows.map(peopleFigures), below(number));

describe("which areas are withheld", () => {
  test("none where numbers are shown as computed, however small", () => {
    const rows = [countedRow(1, [40, 3, 0])];
    expect(withheld(rows.map(peopleFigures), { type: "as computed" })).toEqual({
      small: [],
      toProtect: [],
      totals: [],
    });
  });

  test("a ward with four unmet people, and the one with the least numbers beside it, for the total would give four away", () => {
    expect(judged([countedRow(1, [90, 50, 0]), countedRow(2, [30, 4, 0]), countedRow(3, [40, 20, 0])], 10)).toEqual({
      small: [codeOf(2)],
      toProtect: [codeOf(3)],
      totals: [],
    });
  });

  test("no more where two small ones already come to the threshold together", () => {
    expect(judged([countedRow(1, [90, 50, 0]), countedRow(2, [30, 6, 0]), countedRow(3, [40, 7, 0])], 10)).toEqual({
      small: [codeOf(2), codeOf(3)],
      toProtect: [],
      totals: [],
    });
  });

  test("nobody is no small number: a ward where everyone finds a place is shown", () => {
    expect(judged([countedRow(1, [90, 0, 0]), countedRow(2, [30, 0, 0])], 10)).toEqual({
      small: [],
      toProtect: [],
      totals: [],
    });
  });

  test("the threshold itself is not small", () => {
    expect(judged([countedRow(1, [30, 10, 0]), countedRow(2, [30, 20, 0])], 10).small).toEqual([]);
  });

  test("what helps only by steering counts too, and protects with a ward that has some of it", () => {
    const rows = [countedRow(1, [90, 50, 3]), countedRow(2, [70, 30, 0]), countedRow(3, [400, 200, 60])];
    expect(judged(rows, 10)).toEqual({ small: [codeOf(1)], toProtect: [codeOf(3)], totals: [] });
  });

  test("a total that is small itself is withheld with the other half of its sum, and the rest stays", () => {
    const rows = [countedRow(1, [90, 50, 3]), countedRow(2, [70, 30, 0]), countedRow(3, [400, 200, 0])];
    expect(judged(rows, 10)).toEqual({ small: [codeOf(1)], toProtect: [codeOf(2)], totals: ["split"] });
  });

  test("an earlier number that is small withholds the ward now", () => {
    const before = {
      needPerYear: 31,
      needMarker: null,
      placesInReach: null,
      unmet: 2,
      gapScore: 6,
      class: "gap",
      rank: 1,
    };
    const rows = [
      countedRow(1, [90, 50, 0], {}, { before }),
      countedRow(2, [70, 30, 0], {}, { before: { ...before, unmet: 12 } }),
    ];
    expect(judged(rows, 10)).toEqual({ small: [codeOf(1)], toProtect: [codeOf(2)], totals: [] });
  });

  test("of one area alone nothing is shown, its total neither", () => {
    expect(judged([countedRow(1, [40, 3, 0])], 10)).toEqual({
      small: [codeOf(1)],
      toProtect: [],
      totals: ["people", "split", "after online", "before"],
    });
  });

  test("a ward of which nothing is known protects nobody", () => {
    expect(judged([countedRow(1, [40, 12, 5]), rowOf(2), countedRow(3, [60, 30, 12])], 10).toProtect).toEqual([
      codeOf(3),
    ]);
  });
});

describe("a protected run", () => {
  test("is the very same where nothing is to be withheld", async () => {
    const run = keptRunOf({ question: { disclosure: { type: "as computed" } } });
    expect(await rowsOf({ question: { disclosure: { type: "as computed" } } })).toEqual(essentialRows());
    expect((await reportRunOf({ question: { disclosure: { type: "as computed" } } })).head).toEqual(run.head);
  });

  test("names withheld areas in order of their codes and never says which of them are small", async () => {
    const level = await levelOf();
    expect(level.withheld).toEqual({ areas: [codeOf(6), codeOf(7)], totals: [] });
  });

  test("takes the classes of withheld areas out of every count, and keeps their people in the sums", async () => {
    const { chosen, totals } = await levelOf();
    expect([chosen.byClass, chosen.unmet, chosen.counted]).toEqual([
      { gap: 2, "gap and spare": 0, balanced: 0, "over-provided": 1, unknown: 4 },
      190,
      5,
    ]);
    expect(totals.byClass).toEqual(chosen.byClass);
  });

  test("sets of offers lose what they say of withheld areas, and say again whom they could serve", async () => {
    const { overlaps } = await levelOf();
    const [set] = overlaps?.overlaps ?? [];
    expect([set?.areasServed, set?.gapsNearby.map(({ name }) => name), set?.sentence]).toEqual([
      [
        { code: codeOf(3), name: "Carr", need: 150 },
        { code: codeOf(6), name: "Fell", need: null },
      ],
      ["Ashby"],
      "50 of 150 places across these 2 offers are more than the need in reach; they could serve Ashby (110 people unmet, 3.1 km).",
    ]);
  });

  test("how many people could be placed in all is not said beside withheld areas, for with the totals it tells who lacks places", async () => {
    const { overlaps } = await levelOf();
    expect(overlaps?.whole).toEqual({ offers: 9, places: 640, placed: null, removable: null });
    const plain = await levelOf({ question: { disclosure: { type: "as computed" } } });
    expect(plain.overlaps?.whole).toEqual({ offers: 9, places: 640, placed: 420, removable: 220 });
  });

  test("a set that serves withheld areas alone is left out", async () => {
    const usual = scoredLevelOf(keptRunOf().head.levels[0]).overlaps;
    if (usual === null) throw new TypeError("expected overlaps");
    const served = usual.overlaps.map((set) => ({ ...set, areasServed: set.areasServed.slice(1) }));
    const level = await levelOf({ levels: { essential: { overlaps: { ...usual, overlaps: served } } } });
    expect(level.overlaps?.overlaps).toEqual([]);
  });

  test("hides the study area’s people where the report is on some of its areas, for the rest may be one small area", async () => {
    const { totals, whole } = await levelOf({ question: { areas: [codeOf(1), codeOf(6), codeOf(7)] } });
    expect([totals.needPerYear, totals.unmet, totals.gapScore, whole, totals.offers]).toEqual([
      null,
      null,
      null,
      null,
      9,
    ]);
  });

  test("is not “nearly all of one class” any more where only withheld areas made it so", async () => {
    const rows = [1, 2]
      .map((n) => countedRow(n, [100, 50, 0]))
      .concat([countedRow(3, [100, 5, 0]), countedRow(4, [100, 60, 0])]);
    const note = "4 of 4 wards are in one class (gap), so classes tell little: compare fair shares.";
    const level = await levelOf({
      rows: { essential: rows },
      allLevels: [scoredLevel("essential", rows, { saturated: { class: "gap", share: 1 }, notes: [note, "Another."] })],
    });
    expect([level.withheld.areas, level.saturated, level.notes]).toEqual([[codeOf(3), codeOf(4)], null, ["Another."]]);
  });

  test("shows nothing of shorter and longer reach in its rows, which the rule does not look at", async () => {
    const twin = { unmet: 2, gapScore: 1, class: "balanced" };
    const rows = [countedRow(1, [100, 50, 0], { shorterReach: twin, longerReach: twin }), countedRow(2, [100, 50, 0])];
    const shown = await rowsOf({ rows: { essential: rows } });
    expect(shown.map(({ gap }) => [gap.shorterReach, gap.longerReach])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("a row that is shown beside withheld ones keeps its range and loses its rank", async () => {
    const [ashby] = await rowsOf();
    expect(ashby?.sureness).toMatchObject({
      unmet: { low: 120, high: 190 },
      rank: null,
      tiedWith: null,
      worstTenthShare: null,
    });
    expect([ashby?.gap.rank, ashby?.before?.rank]).toEqual([null, null]);
  });
});

async function levelOf(parts: RunParts = {}): Promise<ScoredReportLevel> {
  return scoredLevelOf((await reportRunOf(parts)).head.levels[0]);
}

function scoredLevelOf(level: ReportLevel | undefined): ScoredReportLevel {
  if (level?.type !== "scored") throw new TypeError("expected a scored level");
  return level;
}

async function rowsOf(parts: RunParts = {}): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for await (const part of (await reportRunOf(parts)).rows("essential")) rows.push(...part);
  return rows;
}
