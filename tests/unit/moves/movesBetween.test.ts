import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { type GapClass, gapClassSchema } from "../../../domain/contract/gap.ts";
import { movesBetween } from "../../../domain/score/moves/movesBetween.ts";
import type { Scored, ScoredArea } from "../../../domain/score/moves/scored.ts";
import { even } from "../even.ts";

test("an area with more people unmet has moved, one whose sums differ in the last digit has not", () => {
  const before = answer([area("A", 40, 20), area("B", 0.1 + 0.2, 10)]);
  const after = answer([area("A", 60, 30), area("B", 0.3, 10)]);
  expect(movesBetween(before, after)).toEqual({
    areas: 2,
    knownBefore: 2,
    knownAfter: 2,
    moved: 1,
    classChanged: 0,
    unmetBefore: 30,
    unmetAfter: 40,
    moves: [{ code: "A", name: "Area A", before: side(40, 20), after: side(60, 30) }],
  });
});

test("an area that was unknown and gets a score has moved and changes class, though nobody knows by how many people", () => {
  const { moved, classChanged, areas, moves } = movesBetween(
    answer([area("A", null, null, "unknown"), area("B", 10, 5)]),
    answer([area("A", 0, 0, "balanced"), area("B", 10, 6)]),
  );
  expect({ moved, classChanged, areas }).toEqual({ moved: 2, classChanged: 1, areas: 2 });
  expect(moves.map(({ code }) => code)).toEqual(["B", "A"]);
});

test("areas whose figures go are counted as known before, not after, and not as areas without unmet people", () => {
  const before = answer([area("A", 10, 5), area("B", 10, 5), area("C", null, null, "unknown")]);
  const after = answer([area("A", null, null, "unknown"), area("C", 10, null)]);
  expect(movesBetween(before, after)).toMatchObject({ areas: 3, knownBefore: 2, knownAfter: 1, moved: 3 });
  expect(movesBetween(before, null)).toMatchObject({ areas: 2, knownBefore: 2, knownAfter: 0, unmetAfter: null });
});

test("unknown stays unknown whether the area has an answer without a score or none at all", () => {
  const none = answer([]);
  const unknown = answer([area("A", null, null, "unknown")]);
  expect(movesBetween(none, unknown)).toMatchObject({ areas: 0, moved: 0, classChanged: 0, moves: [] });
  expect(movesBetween(unknown, null)).toMatchObject({ areas: 0, moved: 0, unmetBefore: 0, unmetAfter: null });
});

test("an area where nobody is in need has no score, and counts: none of its people are unmet", () => {
  const before = answer([area("A", null, null, "unknown"), area("B", null, 0, "balanced")]);
  const after = answer([area("A", null, 0, "balanced"), area("B", null, 0, "balanced")]);
  expect(movesBetween(before, after)).toMatchObject({ areas: 2, moved: 1, classChanged: 1 });
});

test("an area that is reported no more has moved, and its other side is empty", () => {
  expect(movesBetween(answer([area("A", 10, 5)]), answer([])).moves).toEqual([
    { code: "A", name: "Area A", before: side(10, 5), after: null },
  ]);
});

test("of very many moves the hundred largest are named, all are counted, and equal ones come in order of code", () => {
  const codes = Array.from({ length: 150 }, (_, i) => `A${String(i).padStart(3, "0")}`);
  const before = answer(codes.map((code) => area(code, 10, 5)));
  const after = answer(codes.map((code, i) => area(code, 10, i === 149 ? 500 : 7)));
  const { moved, moves } = movesBetween(before, after);
  expect(moved).toBe(150);
  expect(moves.map(({ code }) => code)).toEqual(["A149", ...codes.slice(0, 99)]);
});

test("an answer beside itself moves nothing; the other way round the same areas move with their sides changed", () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      expect(movesBetween(one, one)).toMatchObject({ moved: 0, classChanged: 0, moves: [] });
      const there = movesBetween(one, other);
      const back = movesBetween(other, one);
      expect(back).toEqual({
        ...there,
        knownBefore: there.knownAfter,
        knownAfter: there.knownBefore,
        unmetBefore: there.unmetAfter,
        unmetAfter: there.unmetBefore,
        moves: there.moves.map((move) => ({ ...move, before: move.after, after: move.before })),
      });
      expect(there.classChanged).toBeLessThanOrEqual(there.moved);
      expect(there.moved).toBeLessThanOrEqual(there.areas);
      const [lost, gained] = [there.areas - there.knownAfter, there.areas - there.knownBefore];
      expect([lost, gained].filter((count) => count < 0)).toEqual([]);
      expect(lost + gained).toBeLessThanOrEqual(there.moved);
      expect(there.moves.length).toBe(Math.min(100, there.moved));
    }),
  );
});

const people = fc.oneof(fc.constant(null), even(0, 500), even(0, 0.00001));
const gaps = fc.uniqueArray(
  fc.record({
    code: fc.integer({ min: 1, max: 130 }),
    gapScore: people,
    unmet: people,
    class: fc.constantFrom(...gapClassSchema.options),
  }),
  { selector: ({ code }) => code, maxLength: 130 },
);
const answers = gaps.map((all) =>
  answer(
    all.map(({ code, gapScore, unmet, class: gapClass }) =>
      area(`A${code}`, gapScore, unmet, unmet === null && gapScore === null ? "unknown" : gapClass),
    ),
  ),
);

function answer(areas: readonly ScoredArea[]): Scored {
  return { gaps: areas, totals: { unmet: areas.reduce((sum, { unmet }) => sum + (unmet ?? 0), 0) } };
}

function area(code: string, gapScore: number | null, unmet: number | null, gapClass: GapClass = "gap"): ScoredArea {
  return { code: areaCodeSchema.parse(code), name: `Area ${code}`, gapScore, unmet, class: gapClass };
}

function side(gapScore: number, unmet: number) {
  return { gapScore, unmet, class: "gap" };
}
