import { expect, test } from "vitest";
import { decays } from "../../../domain/score/reach/decay.ts";
import { accessBy } from "../../../domain/score/measures/accessBy.ts";
import { container } from "../../../domain/score/measures/container.ts";
import type { Measure } from "../../../domain/score/measures/measure.ts";
import { levelOfService } from "../../../domain/score/measures/placesPerPerson.ts";
import { stepDecay } from "../../../domain/score/measures/stepDecay.ts";
import { shareOfArea, weightByArea } from "../../../domain/score/measures/weightSums.ts";
import { need, places, sixDecimals, steps, sumOfBoth, toyReach } from "./toy.ts";

const gaussian = toyReach(decays.gaussian);
const stepped = toyReach(stepDecay(steps));
const radiusKm = Float64Array.of(10, 10, 10);

test.each<[Exclude<Measure, "container">, string, typeof gaussian, number[], number]>([
  ["cha", "Gaussian", gaussian, [0.401652, 1.317406, 1.356928], 120],
  ["2sfca", "any", gaussian, [0.357143, 1.52381, 1.166667], 120],
  ["e2sfca", "any", gaussian, [0.393082, 1.27577, 1.483051], 120],
  ["g2sfca", "any", stepped, [0.401652, 1.317406, 1.356928], 120],
  ["3sfca", "step", stepped, [0.440141, 0.857981, 2.083333], 120],
  ["m2sfca", "Gaussian", gaussian, [0.381439, 0.894474, 1.20518], 98.026432],
  ["bfca", "Gaussian", gaussian, [0.262549, 0.898377, 0.934125], 80.872488],
])("the worked example by %s, from a reach with %s weights", (measure, _, reach, expected, sum) => {
  const perPerson = accessBy(measure, { need, places, reach, steps, radiusKm });
  expect(sixDecimals(perPerson)).toEqual(expected);
  expect(sixDecimals([sumOfBoth(need, perPerson)])).toEqual([sum]);
});

test("the container ratio sees only what lies inside the border: P in A, Q in C, nothing in B", () => {
  expect([...container({ need, places, areaOf: Int32Array.of(0, 2) })]).toEqual([0.5, 0, 3.5]);
});

test("balanced catchments divide P and Q by the people who choose them, each of whom is counted once", () => {
  const asking = shareOfArea(gaussian, weightByArea(gaussian, places));
  const level = levelOfService({ need, places, reach: gaussian, asking });
  expect(sixDecimals(level)).toEqual([0.423268, 1.671783]);
});
