import { describe, expect, test } from "vitest";
import { accessBy } from "../../../domain/score/measures/accessBy.ts";
import { container } from "../../../domain/score/measures/container.ts";
import { reachIn } from "../score/marketplace.ts";
import { steps } from "./toy.ts";

const unknown = Number.NaN;
const radiusKm = Float64Array.of(10, 10);

describe.each(["cha", "2sfca", "e2sfca", "g2sfca", "3sfca", "m2sfca", "bfca"] as const)("by %s", (measure) => {
  const accessTo = (need: number[], places: number[], km: number[][]) => {
    const reach = reachIn({ need, places, km, decay: "binary" });
    const input = { need: Float64Array.from(need), places: Float64Array.from(places), reach };
    return [...accessBy(measure, { ...input, steps, radiusKm: radiusKm.subarray(0, need.length) })];
  };

  test("an area that reaches nothing has no access, and one whose sites do not say their places has an unknown one", () => {
    expect(accessTo([10, 10], [unknown], [[20], [0]])).toEqual([0, unknown]);
  });

  test("a site that does not say its places takes nobody from one that does", () => {
    expect(accessTo([10], [unknown, 5], [[0, 0]])).toEqual([0.5]);
  });

  test("an area whose need is unknown takes nothing from those whose need is known", () => {
    const [, known] = accessTo([unknown, 10], [5], [[20], [0]]);
    expect(known).toBe(0.5);
  });

  test("a site where nobody is in need gives nobody anything", () => {
    expect(accessTo([0], [5], [[0]])).toEqual([0]);
  });
});

test("an offer that comes to an area counts in full there, for it has no distance", () => {
  const reach = { areas: 1, sites: 1, ptr: Uint32Array.of(0, 1), site: Uint32Array.of(0), weight: Float64Array.of(1) };
  const input = {
    need: Float64Array.of(10),
    places: Float64Array.of(5),
    reach: { ...reach, distances: { type: "listed" as const, km: Float64Array.of(unknown) } },
  };
  const found = (["2sfca", "e2sfca", "g2sfca"] as const).map((measure) => [
    ...accessBy(measure, { ...input, steps, radiusKm: Float64Array.of(10) }),
  ]);
  expect(found).toEqual([[0.5], [0.5], [0.5]]);
});

test("the container ratio is unknown without need, or where no site inside says its places, and 0 where none lies inside", () => {
  const ratio = container({
    need: Float64Array.of(10, 10, 10, 0, unknown),
    places: Float64Array.of(unknown, unknown, 5, 5, 5, 7),
    areaOf: Int32Array.of(1, 2, 2, 3, 4, -1),
  });
  expect([...ratio]).toEqual([0, unknown, 0.5, unknown, unknown]);
});

test("a site outside every area is refused when it names one that does not exist", () => {
  const one = Float64Array.of(1);
  expect(() => container({ need: one, places: one, areaOf: Int32Array.of(2) })).toThrow(
    "area 2 does not exist, there are 1",
  );
  expect(() => container({ need: one, places: one, areaOf: Int32Array.of() })).toThrow(
    "areaOf has 0 sites, expected 1",
  );
});
