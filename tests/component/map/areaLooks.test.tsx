import { expect, test } from "vitest";
import { type AreaLooks, areaLooks } from "../../../web/map/areaLooks.ts";
import type { Look } from "../../../web/map/areaPaints.ts";
import { type LookExpressions, lookExpressions } from "../../../web/map/lookExpressions.ts";
import { placesAmong } from "../../../web/map/placesAmong.ts";
import { valueAt } from "./valueAt.ts";

const clear = "rgba(0, 0, 0, 0)";

test("the outlines take the looks of their areas, whatever the order of both, and one that nobody painted has the first", () => {
  const areas = ["E05000001", "E05000002", "E05000003"].map((one) => ({ code: one }));
  const places = placesAmong()(areas, ["E05000003", "E05000009", "E05000001"]);
  expect(places).toEqual(Int32Array.of(2, -1, 0));
  const paints = { looks: [gap, { ...gap, pattern: "hatch" as const }], of: Uint8Array.of(0, 0, 1), radii: null };
  expect(areaLooks(places, paints)).toEqual({
    looks: [outside, gap, { ...gap, pattern: "hatch" }],
    of: Uint8Array.of(2, 0, 1),
    radii: null,
  } satisfies AreaLooks);
  const radii = Float64Array.of(4, 5, 6);
  expect(areaLooks(places, { ...paints, radii }).radii).toEqual(Float64Array.of(6, 0, 4));
});

test("areas are looked for again when they are others, and when the outlines are", () => {
  const places = placesAmong();
  const [one, other] = [[{ code: "E05000001" }], [{ code: "E05000002" }]];
  const [codes, turned] = [
    ["E05000001", "E05000002"],
    ["E05000002", "E05000001"],
  ];
  expect([places(one, codes), places(other, codes), places(other, turned)]).toEqual([
    Int32Array.of(0, -1),
    Int32Array.of(-1, 0),
    Int32Array.of(0, -1),
  ]);
});

test("an area is filled, patterned and lettered by its own look, and one outside has no fill at all", () => {
  const drawn = expressionsOf([
    gap,
    { ...gap, fill: "--map-unknown", pattern: "dots", letter: "" },
    { ...gap, pattern: "hatch", letter: "B" },
    outside,
  ]);
  expect(ids.map((id) => valueAt(drawn.fill, id))).toEqual(["--class-gap", "--map-unknown", "--class-gap", clear]);
  expect(ids.map((id) => valueAt(drawn.isPatterned, id))).toEqual([false, true, true, false]);
  expect([1, 2].map((id) => valueAt(drawn.pattern, id))).toEqual(["dots", "hatch"]);
  expect(ids.map((id) => valueAt(drawn.letter, id))).toEqual(["G", "", "B", ""]);
  expect(drawn.nameAnchors).toEqual(["top", "bottom", "left", "right"]);
});

test("an area with a symbol stays plain behind it, however little it stands for", () => {
  const drawn = expressionsOf(
    [
      { ...outside, fill: "--map-symbol", hasSymbol: true },
      { ...outside, fill: "--map-plain" },
    ],
    [12.5, 0],
  );
  expect([0, 1].map((id) => valueAt(drawn.fill, id))).toEqual(["--map-plain", "--map-plain"]);
  expect([0, 1].map((id) => valueAt(drawn.symbolFill, id))).toEqual(["--map-symbol", clear]);
  expect([0, 1].map((id) => valueAt(drawn.hasSymbol, id))).toEqual([true, false]);
  expect([0, 1].map((id) => valueAt(drawn.radius, id))).toEqual([12.5, 0]);
  expect(drawn.nameAnchors[0]).toBe("center");
});

test("of a whole country's areas each keeps its own look and the size of its own symbol", () => {
  const of = Array.from({ length: 1000 }, (_, id) => id % 3);
  const radii = of.map((_, id) => (id % 280) / 10);
  const looks = ["--class-gap", "--class-balanced", "--class-over"].map((fill) => ({ ...outside, fill }));
  const { fill, radius } = lookExpressions({ looks, of, radii }, (token) => token);
  expect(of.map((_, id) => valueAt(fill, id))).toEqual(of.map((look) => looks[look]?.fill));
  expect(of.map((_, id) => valueAt(radius, id))).toEqual(radii);
});

test("what all areas have in common is said once, not for each of 33,755", () => {
  const drawn = expressionsOf(ids.map(() => ({ ...gap, letter: "" })));
  expect([drawn.letter, drawn.hasSymbol, drawn.radius]).toEqual([
    ["literal", ""],
    ["literal", false],
    ["literal", 0],
  ]);
});

test("an area that the list does not know yet looks like some other for a moment, which is no error", () => {
  expect(valueAt(expressionsOf([outside]).fill, 99)).toBe(clear);
  expect(valueAt(lookExpressions({ looks: [], of: [], radii: null }, (token) => token).fill, 0)).toBe("");
});

const ids = [0, 1, 2, 3];
const outside: Look = { fill: null, pattern: "none", letter: "", hasSymbol: false };
const gap: Look = { ...outside, fill: "--class-gap", letter: "G" };

/** Each outline has a look of its own. */
function expressionsOf(looks: readonly Look[], radii: readonly number[] | null = null): LookExpressions {
  return lookExpressions({ looks, of: looks.map((_, at) => at), radii }, (token) => token);
}
