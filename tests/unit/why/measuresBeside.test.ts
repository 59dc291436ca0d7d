import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AreaKey } from "../../../domain/contract/area.ts";
import { measuresBeside } from "../../../domain/score/measures/measuresBeside.ts";
import type { ScoreInput } from "../../../domain/score/scoreInput.ts";
import { workings } from "../../../domain/score/workings.ts";
import { area, figure, input, offer, part } from "../score/build.ts";

const [a, b, c] = [area("A", 0), area("B", 8), area("C", 16)];
const areas = [a, b, c];

function measuresOf(given: ScoreInput, postcodeAreas: readonly (AreaKey | null)[] = []) {
  const { stage, base, everyone } = workings(given);
  const measures = measuresBeside({ input: given, stage, scores: base, postcodeAreas });
  return { ...measures, everyone, here: measures.of([{ base: 0, share: 1 }]), studyArea: measures.of(everyone) };
}

test("a lone area with an offer at its door gets half a place a person by every measure", () => {
  const { here } = measuresOf(input({ areas: [a], figures: [figure(a, 100)], offers: [offer("P", 0, 50)] }));
  expect(here).toEqual({
    container: 0.5,
    "2sfca": 0.5,
    e2sfca: 0.5,
    g2sfca: 0.5,
    "3sfca": 0.5,
    m2sfca: 0.5,
    bfca: 50 / 100,
  });
});

test("the postcode of a venue says which area's border it lies in; else the nearest point, and a note says so", () => {
  const given = input({ areas, figures: areas.map((each) => figure(each, 100)), offers: [offer("P", 1, 50)] });
  const near = measuresOf(given);
  expect(near.here.container).toBe(0.5);
  expect(near.notes.join(" ")).toContain("no postcode table says which area 1 offer lies in");
  const told = measuresOf(given, [b]);
  expect([told.here.container, told.of([{ base: 1, share: 1 }]).container]).toEqual([0, 0.5]);
  expect(told.notes.join(" ")).not.toContain("postcode");
});

test("a district's measure is what its wards get divided by what they need, never a mean of ratios", () => {
  const districts = [area("district D", null, { adults: null })];
  const parts = [part("ward A", "district D"), part("ward B", "district D")];
  const figures = [figure(a, 100), figure(b, 300)];
  const given = input({
    areas: [...areas, ...districts],
    parts,
    areaType: "district",
    figures,
    offers: [offer("P", 1, 50), offer("Q", 8, 30)],
  });
  const both = measuresOf(given).of([
    { base: 0, share: 1 },
    { base: 1, share: 1 },
  ]);
  expect(both.container).toBe(80 / 400);
  expect(both.g2sfca).toBeCloseTo(80 / 400, 9);
});

test("four of the measures add up to the places that anyone in need can reach, whatever the need and the places", () => {
  const number = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(fc.tuple(number, number, number), fc.tuple(number, number), (need, places) => {
      const figures = areas.map((each, i) => figure(each, need[i] ?? null));
      const offers = [offer("P", 3, places[0]), offer("Q", 12, places[1])];
      const { studyArea } = measuresOf(input({ areas, figures, offers }));
      const [people, all] = [need[0] + need[1] + need[2], places[0] + places[1]];
      for (const name of ["2sfca", "e2sfca", "g2sfca", "3sfca"] as const) {
        expect((studyArea[name] ?? Number.NaN) * people).toBeCloseTo(all, 6);
      }
      expect((studyArea.m2sfca ?? Number.NaN) * people).toBeLessThan(all);
    }),
  );
});

test("where need is unknown or no place is known there is no measure, which is not 0", () => {
  const none = { container: null, "2sfca": null, e2sfca: null, g2sfca: null, "3sfca": null, m2sfca: null, bfca: null };
  const offers = [offer("P", 0, 50)];
  expect(measuresOf(input({ areas: [a], figures: [figure(a, null, { marker: "x" })], offers })).here).toEqual(none);
  expect(measuresOf(input({ areas: [a], figures: [figure(a, 100)], offers: [offer("P", 0, null)] })).here).toEqual(
    none,
  );
});

test("a district's container ratio leaves out the wards of which need or places are not known, people and places alike", () => {
  const figures = [figure(a, 100), figure(b, null, { marker: "x" }), figure(c, 300)];
  const offers = [offer("P", 0, 50), offer("Q", 8, 900), offer("R", 16, null)];
  const { studyArea } = measuresOf(input({ areas, figures, offers }), [a, b, c]);
  expect(studyArea.container).toBe(50 / 100);
});
