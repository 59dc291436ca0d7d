import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportRow, ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import { beforeTotals, chosenTotals } from "../../../domain/report/chosenTotals.ts";
import { isSomebody, peopleColumns, peopleFigures } from "../../../domain/report/disclosure/peopleFigures.ts";
import { protectedRun } from "../../../domain/report/disclosure/protectedRun.ts";
import { roundingBelow } from "../../../domain/report/disclosure/rounding.ts";
import { keptRunOf, scoredLevel } from "./builders.ts";
import { rowOf } from "./builtRows.ts";

/** People in quarters, so that sums of what is exact are exact; small ones and zero come up often. */
const people = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 60 }).map((quarters) => quarters / 4),
  fc.integer({ min: 0, max: 900 }),
);

type Ward = {
  readonly met: number;
  readonly structural: number;
  readonly signpostable: number;
  readonly online: number;
  readonly kind: "counted" | "uncounted" | "unknown";
  readonly before: readonly [number, number] | null;
};

const ward: fc.Arbitrary<Ward> = fc.record({
  met: people,
  structural: people,
  signpostable: people,
  online: fc.constantFrom(0, 0.5, 1),
  kind: fc.constantFrom("counted", "counted", "counted", "uncounted", "unknown"),
  before: fc.option(fc.tuple(people, people)),
});

const world = fc.record({
  wards: fc.array(ward, { minLength: 1, maxLength: 9 }),
  below: fc.integer({ min: 2, max: 40 }),
  /** People of the study area in no ward. */
  rest: fc.constantFrom(0, 0, 3, 500),
});

function rowOfWard({ met, structural, signpostable, online, kind, before }: Ward, i: number): ReportRow {
  const unmet = structural + signpostable;
  const need = met + unmet;
  const was =
    before === null
      ? null
      : {
          needPerYear: before[0] + before[1],
          needMarker: null,
          placesInReach: 40,
          unmet: before[1],
          gapScore: null,
          class: "balanced",
          rank: 1,
        };
  if (kind === "unknown") return rowOf(i + 1, {}, { before: was });
  const needed = { needStock: { value: 10 * need, lo: null, hi: null, marker: null }, needPerYear: need };
  if (kind === "uncounted") return rowOf(i + 1, { ...needed, flags: ["places unknown"] }, { before: was });
  return rowOf(
    i + 1,
    {
      ...needed,
      met,
      unmet,
      structural,
      signpostable,
      unmetAfterOnline: online * unmet,
      class: unmet > 0 ? "gap" : "balanced",
      rank: i + 1,
      placesInReach: 40,
      spareShare: 0.1,
    },
    { before: was },
  );
}

async function published(rows: readonly ReportRow[], below: number, rest = 0) {
  const chosen = chosenTotals(rows);
  const more = (value: number | null) => (value === null ? null : value + rest);
  const study = {
    needStock: more(chosen.needStock),
    needPerYear: more(chosen.needPerYear),
    met: chosen.met,
    unmet: more(chosen.unmet),
    structural: more(chosen.structural),
    signpostable: chosen.signpostable,
  };
  const plain = scoredLevel("essential", rows);
  const level = scoredLevel("essential", rows, {
    totals: { ...plain.totals, ...study },
    before: { words: "2021", chosen: beforeTotals(rows) },
  });
  const run = await protectedRun(
    keptRunOf({
      allLevels: [level],
      rows: { essential: rows },
      question: { levels: ["essential"], disclosure: { type: "small numbers withheld", below } },
    }),
  );
  const [masked] = run.head.levels;
  if (masked?.type !== "scored") throw new TypeError("expected a scored level");
  const shown: ReportRow[] = [];
  for await (const part of run.rows("essential")) shown.push(...part);
  return { exact: level, level: masked, rows: shown };
}

const isSmall = (figure: number | null, below: number) => isSomebody(figure) && figure < below;

/** Every sum of people that a level shows, with the sum of the same over rows. */
function shownTotals({ chosen, totals, before }: ScoredReportLevel) {
  const now = ["needPerYear", "met", "unmet", "structural", "signpostable"] as const;
  return [
    ...now.map((name) => ({
      total: chosen[name],
      of: ({ gap }: ReportRow) => (gap.unmet === null ? null : gap[name]),
    })),
    ...now.map((name) => ({
      total: totals[name],
      of: ({ gap }: ReportRow) => (gap.unmet === null ? null : gap[name]),
    })),
    {
      total: chosen.needStock,
      of: ({ gap }: ReportRow) => (gap.unmet === null ? null : (gap.needStock?.value ?? null)),
    },
    { total: before?.chosen.unmet ?? null, of: ({ before: was }: ReportRow) => was?.unmet ?? null },
    { total: before?.chosen.needPerYear ?? null, of: ({ before: was }: ReportRow) => was?.needPerYear ?? null },
  ];
}

test("no number of people that is shown is over 0 and below the threshold, in rows or totals", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ wards, below, rest }) => {
      const { level, rows } = await published(wards.map(rowOfWard), below, rest);
      const figures = rows.flatMap((row) => peopleFigures(row).figures);
      expect(figures.filter((figure) => isSmall(figure, below))).toEqual([]);
      expect(shownTotals(level).filter(({ total }) => isSmall(total, below))).toEqual([]);
    }),
  );
});

test("every number of people that is shown is rounded by the rule, in rows and totals", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ wards, below, rest }) => {
      const { level, rows } = await published(wards.map(rowOfWard), below, rest);
      const { base } = roundingBelow(below);
      const figures = [
        ...rows.flatMap((row) => peopleFigures(row).figures),
        ...shownTotals(level).map(({ total }) => total),
      ];
      expect(figures.filter((figure) => figure !== null && !Number.isInteger(figure / base))).toEqual([]);
    }),
  );
});

test("a total less the rows shown is never over 0 and below the threshold, and never one area's number, even had nothing been rounded", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ wards, below, rest }) => {
      const kept = wards.map(rowOfWard);
      const { exact, level } = await published(kept, below, rest);
      const shown = kept.filter(({ gap }) => !level.withheld.areas.includes(gap.code));
      const before = shownTotals(exact);
      for (const [position, { total: rounded, of }] of shownTotals(level).entries()) {
        const total = before[position]?.total ?? null;
        if (rounded === null || total === null) continue;
        const left = shown.flatMap((row) => of(row) ?? []).reduce((sum, figure) => sum - figure, total);
        expect(isSmall(left, below)).toBe(false);
      }
      const isAlone = level.withheld.areas.length === 1 && !level.withheld.totals.includes("people");
      expect(isAlone).toBe(false);
    }),
  );
});

/** The same people among the wards withheld, but all of them in one ward of its kind. */
function movedInto(
  into: number,
  wards: readonly Ward[],
  withheld: ReadonlySet<string>,
  codes: readonly string[],
): Ward[] {
  const kind = wards[into]?.kind;
  const together = [...wards.keys()].filter((i) => withheld.has(codes[i] ?? "") && wards[i]?.kind === kind);
  const sum = (name: "met" | "structural" | "signpostable") =>
    together.reduce((all, i) => all + (wards[i]?.[name] ?? Number.NaN), 0);
  return wards.map((one, i) => {
    if (!together.includes(i)) return one;
    if (i !== into) return { ...one, met: 0, structural: 0, signpostable: 0 };
    return { ...one, met: sum("met"), structural: sum("structural"), signpostable: sum("signpostable") };
  });
}

test("any withheld area may have all the people of the withheld areas or none of them: the report would be the same", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ wards, below }) => {
      const kept = wards.map((one) => ({ ...one, online: 0 }));
      const rows = kept.map(rowOfWard);
      const { level } = await published(rows, below);
      const withheld = new Set<string>(level.withheld.areas);
      const codes = rows.map(({ gap }) => gap.code);
      for (const into of rows.keys()) {
        if (!withheld.has(codes[into] ?? "")) continue;
        const other = movedInto(into, kept, withheld, codes).map(rowOfWard);
        const names = [
          "needStock",
          "needPerYear",
          "met",
          "unmet",
          "structural",
          "signpostable",
          "gapScore",
          "counted",
        ] as const;
        const [one, two] = [chosenTotals(rows), chosenTotals(other)];
        expect(names.map((name) => two[name])).toEqual(names.map((name) => one[name]));
        // What a reader has of the other world is what is shown of this one: the rows that are not withheld.
        const isShown = ({ gap }: ReportRow) => !withheld.has(gap.code);
        expect(other.filter(isShown)).toEqual(rows.filter(isShown));
      }
    }),
  );
});

test("a higher threshold never shows an area or a total that a lower one withholds", async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.integer({ min: 1, max: 30 }), async ({ wards, below, rest }, more) => {
      const rows = wards.map(rowOfWard);
      const lower = await published(rows, below, rest);
      const higher = await published(rows, below + more, rest);
      expect(higher.level.withheld.areas).toEqual(expect.arrayContaining(lower.level.withheld.areas));
      expect(higher.level.withheld.totals).toEqual(expect.arrayContaining(lower.level.withheld.totals));
    }),
  );
});

test("where any area is withheld no row has a rank or a spare share, and a withheld one has nothing but its name and adults", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ wards, below }) => {
      const { level, rows } = await published(wards.map(rowOfWard), below);
      const ranks = rows.flatMap(({ gap, before }) => [gap.rank, gap.spareShare, before?.rank ?? null]);
      const isAnyWithheld = level.withheld.areas.length > 0;
      expect(isAnyWithheld && ranks.some((rank) => rank !== null)).toBe(false);
      for (const { gap, ...rest } of rows.filter(({ isWithheld }) => isWithheld)) {
        const said = Object.entries(gap).filter(([, value]) => value !== null && typeof value !== "object");
        expect(said.map(([name]) => name).toSorted()).toEqual([
          "adults",
          "areaType",
          "class",
          "code",
          "name",
          "needMarker",
          "parentName",
          "urbanRural",
          "vintage",
        ]);
        expect(rest).toEqual({ sureness: null, before: null, offers: null, offersInReach: null, isWithheld: true });
      }
    }),
  );
});

test("an area that was withheld in the report before is withheld whole in this one, and never alone", async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.nat(8), async ({ wards, below }, which) => {
      const rows = wards.map(rowOfWard).map((row, i) => {
        const before = row.before ?? { ...nothingBefore, class: "unknown" };
        return i === which ? { ...row, before: { ...before, wasWithheld: true } } : row;
      });
      const { level } = await published(rows, below);
      const marked = rows[which];
      if (marked === undefined) return;
      expect(level.withheld.areas).toContain(marked.gap.code);
      expect(level.withheld.areas.length > 1 || level.withheld.totals.includes("people")).toBe(true);
    }),
  );
});

const nothingBefore = {
  needPerYear: null,
  needMarker: null,
  placesInReach: null,
  unmet: null,
  gapScore: null,
  rank: null,
};

test("the columns of the rule are as many as the figures of a row", () => {
  expect(peopleFigures(rowOf(1)).figures).toHaveLength(peopleColumns.length);
});
