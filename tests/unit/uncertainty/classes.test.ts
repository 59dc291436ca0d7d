import { describe, expect, test } from "vitest";
import { classCounts } from "../../../domain/score/uncertainty/classCounts.ts";
import { alone, allDraws, interval, workedExample } from "./build.ts";

const asPublished = [interval(100, 80, 125), interval(40, 30, 160 / 3), interval(20, 14, 200 / 7)];

describe("the class of each draw", () => {
  test("of the worked example: A is a gap for certain, C over-provided, and B a gap in one draw of 200", () => {
    const sure = allDraws(workedExample(asPublished, { draws: 2000, seed: 20240601 }));
    expect(sure.areas.map((area) => (area.type === "drawn" ? [area.certainClass, area.classes.gap] : null))).toEqual([
      ["gap", 1],
      [null, 0.005],
      [null, 0],
    ]);
  });

  test("is that of the published figures where they have no width: gap, balanced and over-provided, as worked by hand", () => {
    const exact = [interval(100, 100, 100), interval(40, 40, 40), interval(20, 20, 20)];
    const sure = allDraws(workedExample(exact));
    expect(sure.areas).toMatchObject([
      { certainClass: "gap", classes: { gap: 1, balanced: 0, "over-provided": 0, "gap and spare": 0, unknown: 0 } },
      { certainClass: "balanced", classes: { balanced: 1 } },
      { certainClass: "over-provided", classes: { "over-provided": 1 } },
    ]);
  });

  test("of a larger area may be gap and spare, which no area by itself can be", () => {
    const exact = [interval(100, 100, 100), interval(40, 40, 40), interval(20, 20, 20)];
    const places = Float64Array.of(50, 120);
    const sure = allDraws(workedExample(exact, { areas: [alone(3).flat()], places }));
    expect(sure.areas).toMatchObject([{ certainClass: "gap and spare" }]);
  });

  test("is certain from 95 draws in 100 on, and not from 94", () => {
    const counts = classCounts(2, 100);
    for (let draw = 0; draw < 100; draw++) {
      counts.add(0, draw < 95 ? "gap" : "balanced");
      counts.add(1, draw < 94 ? "gap" : "balanced");
    }
    expect([counts.certain(0), counts.certain(1)]).toEqual(["gap", null]);
    expect(counts.shares(1)).toEqual({ gap: 0.94, "gap and spare": 0, balanced: 0.06, "over-provided": 0, unknown: 0 });
  });
});

test("areas whose rank ranges overlap are tied: B and C of the worked example, both with nobody unmet, but not A", () => {
  const sure = allDraws(workedExample(asPublished, { draws: 2000, seed: 20240601 }));
  expect(sure.areas.map((area) => (area.type === "drawn" ? area.tiedWith : null))).toEqual([0, 1, 1]);
});

test("an area without a range is tied with nobody, though it too may have nobody unmet", () => {
  const sure = allDraws(
    workedExample([interval(100, 80, 125), { type: "no interval", value: 20 }, interval(20, 14, 28)]),
  );
  expect(sure.areas).toMatchObject([{ tiedWith: 0 }, { because: "no interval" }, { tiedWith: 0 }]);
});

test("an area that has no score because most of it is unknown has no range either, and takes nobody's rank", () => {
  const sure = allDraws(workedExample(asPublished, { mostlyUnknown: new Set([0]) }));
  expect(sure.areas).toMatchObject([
    { type: "not known", because: "mostly unknown" },
    { type: "drawn", rank: { low: 1, high: 1 } },
    { type: "drawn", rank: { low: 1, high: 1 } },
  ]);
});

test("where nobody has a range nothing is drawn, however many draws are asked for", () => {
  const fixed = { type: "no interval", value: 40 } as const;
  let steps = 0;
  const sure = allDraws(workedExample([fixed, fixed, fixed], { draws: 5000 }), () => steps++);
  expect([steps, sure.whole]).toEqual([0, { type: "not known", because: "no interval" }]);
});
