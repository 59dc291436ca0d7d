import { expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { area, figure, input, offer } from "./build.ts";

/** Wards 100 km apart, each with a need of 100 people a year or an unknown one; a venue stands in some. */
function sentence(needs: readonly (number | null)[], venues: readonly number[]): string {
  const areas = needs.map((_, i) => area(`W${i}`, i * 100));
  const figures = areas.map((each, i) => figure(each, needs[i] ?? null));
  const offers = venues.map((ward) => offer(`P${ward}`, ward * 100, 100));
  return scoreGaps(input({ areas, figures, offers })).sentence;
}

test.for([
  ["of wards that are all known, all are counted", [100, 100, 100], [1], "2 of 3 wards have a gap, worst: Area W0."],
  ["where every ward is known and has its places, none has a gap", [100, 100], [0, 1], "none of 2 wards has a gap."],
  [
    "no gap is claimed of wards whose need nobody knows",
    [100, 100, null, null, null],
    [0, 1],
    "none of the 2 wards that can be scored has a gap; 3 cannot be scored.",
  ],
  [
    "gaps are counted among the wards that can be scored",
    [100, 100, 100, null],
    [1],
    "2 of the 3 wards that can be scored have a gap, worst: Area W0; 1 cannot be scored.",
  ],
  [
    "a single ward that can be scored is told apart from all others",
    [100, null, null],
    [],
    "1 of the 1 ward that can be scored has a gap, worst: Area W0; 2 cannot be scored.",
  ],
  [
    "a ward where nobody is in need is known, one whose need nobody knows is not",
    [800, null, 0, 0],
    [],
    "1 of the 3 wards that can be scored has a gap, worst: Area W0; 1 cannot be scored.",
  ],
  ["where nothing is known nothing is counted", [null, null], [0], "none of 2 wards can be scored."],
] as const)("%s", ([, needs, venues, said]) => {
  expect(sentence(needs, venues)).toBe(`Essential skills: ${said}`);
});
