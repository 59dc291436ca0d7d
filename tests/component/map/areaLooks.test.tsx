import { expect, test } from "vitest";
import { type AreaLooks, areaLooks } from "../../../web/map/areaLooks.ts";
import type { AreaPaint } from "../../../web/map/areaPaint.ts";
import { type LookExpressions, lookExpressions } from "../../../web/map/lookExpressions.ts";
import { code } from "./builders.ts";
import { valueAt } from "./valueAt.ts";

const codes = [code("E05000001"), code("E05000002"), code("E05000003"), code("E05000004")] as const;
const [ardwick, bowdon, cheetham] = codes;
const clear = "rgba(0, 0, 0, 0)";

test("areas that look alike share a look, and one that nobody painted has the first", () => {
  const paints = painted(paint(bowdon), paint(cheetham, { pattern: "hatch" }), paint(ardwick));
  expect(areaLooks(codes, paints)).toEqual({
    looks: [
      { fill: null, pattern: "none", letter: "", hasSymbol: false },
      { fill: "--class-gap", pattern: "none", letter: "G", hasSymbol: false },
      { fill: "--class-gap", pattern: "hatch", letter: "G", hasSymbol: false },
    ],
    of: [1, 1, 2, 0],
    radii: [0, 0, 0, 0],
  } satisfies AreaLooks);
});

test("an area is filled, patterned and lettered by its own paint, and one outside has no fill at all", () => {
  const drawn = expressionsOf(
    paint(ardwick),
    paint(bowdon, { fill: "--map-unknown", pattern: "dots", letter: "" }),
    paint(cheetham, { pattern: "hatch", letter: "B" }),
  );
  expect(codes.map((_, id) => valueAt(drawn.fill, id))).toEqual(["--class-gap", "--map-unknown", "--class-gap", clear]);
  expect(codes.map((_, id) => valueAt(drawn.isPatterned, id))).toEqual([false, true, true, false]);
  expect([1, 2].map((id) => valueAt(drawn.pattern, id))).toEqual(["dots", "hatch"]);
  expect(codes.map((_, id) => valueAt(drawn.letter, id))).toEqual(["G", "", "B", ""]);
  expect(drawn.nameAnchors).toEqual(["top", "bottom", "left", "right"]);
});

test("an area with a symbol stays plain behind it, however little it stands for", () => {
  const drawn = expressionsOf(
    paint(ardwick, { fill: "--map-symbol", letter: "", radius: 12.5 }),
    paint(bowdon, { fill: "--map-plain", letter: "" }),
  );
  expect([0, 1].map((id) => valueAt(drawn.fill, id))).toEqual(["--map-plain", "--map-plain"]);
  expect([0, 1].map((id) => valueAt(drawn.symbolFill, id))).toEqual(["--map-symbol", clear]);
  expect([0, 1].map((id) => valueAt(drawn.hasSymbol, id))).toEqual([true, false]);
  expect(valueAt(drawn.radius, 0)).toBe(12.5);
  expect(drawn.nameAnchors[0]).toBe("center");
});

test("of a whole country's areas each keeps its own look", () => {
  const of = Array.from({ length: 1000 }, (_, id) => id % 3);
  const looks = ["--class-gap", "--class-balanced", "--class-over"].map((fill) => ({
    fill,
    pattern: "none" as const,
    letter: "",
    hasSymbol: false,
  }));
  const { fill } = lookExpressions({ looks, of, radii: of }, (token) => token);
  expect(of.map((_, id) => valueAt(fill, id))).toEqual(of.map((look) => looks[look]?.fill));
});

test("what all areas have in common is said once, not for each of 33,755", () => {
  const drawn = expressionsOf(...codes.map((one) => paint(one, { letter: "" })));
  expect([drawn.letter, drawn.hasSymbol, drawn.radius]).toEqual([
    ["literal", ""],
    ["literal", false],
    ["literal", 0],
  ]);
});

test("an area that the list does not know yet looks like some other for a moment, which is no error", () => {
  expect(valueAt(expressionsOf(paint(ardwick)).fill, 99)).toBe(clear);
  expect(valueAt(lookExpressions({ looks: [], of: [], radii: [] }, (token) => token).fill, 0)).toBe("");
});

function expressionsOf(...paints: readonly AreaPaint[]): LookExpressions {
  return lookExpressions(areaLooks(codes, painted(...paints)), (token) => token);
}

function painted(...paints: readonly AreaPaint[]): ReadonlyMap<string, AreaPaint> {
  return new Map(paints.map((one) => [one.code, one]));
}

/** An area with a gap; a test names only what it is about. */
function paint(area: AreaPaint["code"], changes: Partial<AreaPaint> = {}): AreaPaint {
  return {
    code: area,
    fill: "--class-gap",
    pattern: "none",
    letter: "G",
    district: null,
    radius: null,
    words: () => [],
    ...changes,
  };
}
