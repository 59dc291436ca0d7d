import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { markers } from "../../../domain/contract/figure.ts";
import { type Gap, type GapAnswer, gapAnswerSchema, gapClassSchema } from "../../../domain/contract/gap.ts";
import { gapFlagSchema } from "../../../domain/contract/gapFlag.ts";
import { type GapColumnName, gapColumnsSchema } from "../../../domain/contract/gapColumns.ts";
import { columnsOf } from "../../../domain/columns/columnsOf.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { gapColumnNames } from "../../../domain/columns/gapColumnNames.ts";
import { rowsFrom } from "../../../domain/columns/rowsFrom.ts";
import { area, figure, flow, input, offer } from "../score/build.ts";
import { even } from "../even.ts";

test("every area comes back from its columns as it was: unknown, suppressed, flagged or known", () => {
  fc.assert(
    fc.property(fc.array(anyGap, { maxLength: 40 }), (gaps) => {
      expect(sentAndRead({ ...twoWards, gaps }, gapColumnNames)).toEqual(gaps);
    }),
  );
});

test("an answer of the method comes back whole, with its totals, notes and settings", () => {
  const { columns, areas, decimals, ...head } = columnsOf(twoWards, { decimals: null, order: "answer" });
  expect({ ...head, gaps: finished(rowsFrom({ columns, areas }, gapColumnNames)) }).toEqual(twoWards);
  expect([areas, decimals]).toEqual([2, null]);
});

test("only the columns asked for are sent, and only they are in the rows", () => {
  const { columns } = columnsOf(twoWards, { names: ["code", "gapScore"], decimals: null, order: "answer" });
  expect(columns).toEqual({
    code: { type: "plain", values: ["A", "B"] },
    gapScore: { type: "plain", values: [50, null] },
  });
  expect(sentAndRead(twoWards, ["code", "class"])).toEqual([
    { code: "A", class: "gap" },
    { code: "B", class: "unknown" },
  ]);
});

test("what many areas share is sent once", () => {
  const [ward] = twoWards.gaps;
  if (ward === undefined) throw new Error("There are two wards.");
  const gaps = Array.from({ length: 40 }, (_, i): Gap => ({ ...ward, class: i % 4 === 0 ? "gap" : "balanced" }));
  const { columns } = columnsOf(
    { ...twoWards, gaps },
    { names: ["areaType", "class"], decimals: null, order: "answer" },
  );
  expect(columns).toEqual({
    areaType: { type: "same", value: "ward" },
    class: { type: "few", values: ["gap", "balanced"], at: gaps.map((_, i) => (i % 4 === 0 ? 0 : 1)) },
  });
});

test("numbers are rounded however deep they stand, totals are not, and what is unknown stays unknown", () => {
  const [ward, other] = twoWards.gaps;
  if (ward === undefined || other === undefined) throw new Error("There are two wards.");
  const third = { value: 1 / 3, lo: 2 / 3, hi: null, marker: null };
  const gaps = [{ ...ward, gapScore: 100 / 3, needStock: third }, other];
  const { columns, totals } = columnsOf(
    { ...twoWards, gaps, totals: { ...twoWards.totals, unmet: 1 / 3 } },
    { names: ["gapScore", "needStock"], decimals: 3, order: "answer" },
  );
  expect(columns).toEqual({
    gapScore: { type: "plain", values: [33.333, null] },
    needStock: { type: "plain", values: [{ value: 0.333, lo: 0.667, hi: null, marker: null }, other.needStock] },
  });
  expect(totals.unmet).toBe(1 / 3);
});

test("codes that go up together are sent as steps, and come back with their leading noughts; others are sent as they are", () => {
  expect(codesSent(["E01000009", "E01000010", "E01033768"])).toEqual({
    type: "numbered",
    letters: "E",
    digits: 8,
    steps: [1_000_009, 1, 33_758],
  });
  expect(codesSent(["E05000002", "E05000001"])).toMatchObject({ steps: [5_000_002, -1] });
  for (const other of ["W01000010", "E0100001", "E0100001x", "E010000100"]) {
    expect(codesSent(["E01000009", other])).toMatchObject({ type: "plain" });
  }
});

test("areas stand as the answer has them, or in order of code where that is asked for, every column alike", () => {
  const wanted = { names: ["code", "class"], decimals: null } as const;
  const gaps = twoWards.gaps.toReversed();
  expect(columnsOf({ ...twoWards, gaps }, { ...wanted, order: "answer" }).columns).toMatchObject({
    code: { values: ["B", "A"] },
    class: { values: ["unknown", "gap"] },
  });
  expect(columnsOf({ ...twoWards, gaps }, { ...wanted, order: "code" }).columns).toMatchObject({
    code: { values: ["A", "B"] },
    class: { values: ["gap", "unknown"] },
  });
});

test("columns that do not fit together are refused instead of giving an area the figures of another", () => {
  expect(() => read({})).toThrow("The column gapScore is missing.");
  expect(() => read({ gapScore: { type: "plain", values: [1] } })).toThrow(
    "The column gapScore has 1 values for 2 areas.",
  );
  expect(() => read({ gapScore: { type: "few", values: [1], at: [0] } })).toThrow("has 1 values for 2 areas");
  expect(() => read({ gapScore: { type: "few", values: [1], at: [0, 1] } })).toThrow("points at value 1 of 1");
  expect(() => read({ gapScore: { type: "plain", values: [1, "2"] } })).toThrow("expected number");
  expect(() => read({ gapScore: { type: "few", values: [1, 2], at: [0, "length"] } })).toThrow(
    "points at value length",
  );
  expect(() => read({ gapScore: { type: "numbered", letters: "E", digits: 2, steps: [1, 1] } })).toThrow(
    "expected number",
  );
  expect(() => read({ gapScore: { type: "numbered", letters: "E", digits: 2, steps: [1, -2] } })).toThrow(
    "-1 is no number",
  );
});

/** The gap scores in these columns. */
function read(columns: Readonly<Record<string, unknown>>, areas = 2): unknown {
  return finished(rowsFrom({ columns, areas }, ["gapScore"]));
}

/** The column of codes as it is sent, once it is seen that the codes come back. */
function codesSent(codes: readonly string[]): unknown {
  const gaps = twoWards.gaps
    .slice(0, 1)
    .flatMap((gap) => codes.map((code): Gap => ({ ...gap, code: areaCodeSchema.parse(code) })));
  expect(sentAndRead({ ...twoWards, gaps }, ["code"])).toEqual(codes.map((code) => ({ code })));
  return columnsOf({ ...twoWards, gaps }, { names: ["code"], decimals: null, order: "answer" }).columns.code;
}

function sentAndRead<Name extends GapColumnName>(answer: GapAnswer, names: readonly Name[]): Pick<Gap, Name>[] {
  const sent = JSON.stringify(columnsOf(answer, { names, decimals: null, order: "answer" }));
  return finished(rowsFrom(gapColumnsSchema.parse(JSON.parse(sent)), names));
}

function finished<Result>(work: Generator<void, Result, void>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const a = area("A", 0);
const b = area("B", 40);
const figures = [figure(a, 100), figure(b, null, { lo: 1, hi: 4, marker: "c" })];
const scored = scoreGaps(input({ areas: [a, b], figures, offers: [offer("x", 0, 50)], indicator: flow }));
const twoWards = gapAnswerSchema.parse({ ...scored, partnership: "here", snapshot: "snapshot 1" });

const number = fc.oneof(fc.constant(null), fc.integer(), even(-1e6, 1e6));
const reach = fc.option(
  fc.record({ unmet: number, gapScore: number, class: fc.constantFrom(...gapClassSchema.options) }),
);
const anyGap: fc.Arbitrary<Gap> = fc.record({
  areaType: fc.constant("lsoa"),
  vintage: fc.constantFrom("2011", "2021"),
  code: fc.integer({ min: 0, max: 1e6 }).map((place) => areaCodeSchema.parse(`E${place}`)),
  name: fc.string(),
  parentName: fc.option(fc.constantFrom("Bury", "Bolton")),
  urbanRural: fc.option(fc.constantFrom("urban", "rural")),
  adults: number,
  needStock: fc.option(
    fc.record({ value: number, lo: number, hi: number, marker: fc.option(fc.constantFrom(...markers)) }),
  ),
  needPerYear: number,
  needLo: number,
  needHi: number,
  needMarker: fc.option(fc.constantFrom(...markers)),
  placesInReach: number,
  met: number,
  unmet: number,
  structural: number,
  signpostable: number,
  gapScore: number,
  unmetAfterOnline: number,
  gapScoreAfterOnline: number,
  shorterReach: reach,
  longerReach: reach,
  rankMismatch: number,
  spareShare: number,
  fairShareIndex: number,
  placesPerPerson: number,
  class: fc.constantFrom(...gapClassSchema.options),
  yearsToReachEveryone: number,
  nearestOfferKm: number,
  rank: fc.option(fc.integer({ min: 1, max: 99 })),
  flags: fc.subarray([...gapFlagSchema.options]),
});
