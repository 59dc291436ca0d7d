import * as fc from "fast-check";
import { expect, test } from "vitest";
import { even } from "../even.ts";
import { area, figure, flow, input, offer, part } from "../score/build.ts";
import { explained } from "./explained.ts";
import { faultsIn } from "./faultsIn.ts";

const [a, b, c] = [area("A", 0), area("B", 8), area("C", 16)];
const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];
const parts = [part("ward A", "district D"), part("ward B", "district D"), part("ward C", "district E")];
const given = { areas: [a, b, c, ...districts], parts, areaType: "ward" } as const;
const stock = { ...flow, kind: "stock" } as const;

test("the score of every ward and district follows from its explanation alone, and so does everything beside it", () => {
  const figures = [figure(a, 1000), figure(b, 400), figure(c, 200)];
  const offers = [offer("P", 2, 50), offer("Q", 12, 70), offer("R", 9, null)];
  for (const areaType of ["ward", "district"] as const) {
    const whys = explained(input({ ...given, areaType, indicator: stock, figures, offers }));
    expect(whys.map(({ gap }) => gap.gapScore)).not.toContain(null);
    expect(faultsIn(whys)).toEqual([]);
  }
});

test("with suppressed, missing, imputed and unknown figures what cannot be told is told by neither", () => {
  const suppressed = { lo: 1, hi: 4, marker: "c" } as const;
  const figures = [figure(a, 100), figure(b, null, suppressed), figure(c, 0)];
  for (const areaType of ["ward", "district"] as const) {
    for (const imputePlaces of [true, false]) {
      const settings = { ...input({}).settings, imputePlaces };
      const offers = [offer("P", 2, 50), offer("Q", 12, null)];
      const whys = explained(input({ ...given, areaType, settings, figures, offers }));
      expect(faultsIn(whys)).toEqual([]);
    }
  }
});

test("whatever the need and the places, and however areas overlap, the explanation comes to what was published", () => {
  const people = fc.option(fc.integer({ min: 0, max: 300 }), { nil: null });
  fc.assert(
    fc.property(
      fc.tuple(people, people, people),
      fc.tuple(people, people, people),
      fc.constantFrom("gaussian", "binary", "steps"),
      fc.constantFrom("ward", "district"),
      even(0.1, 1),
      (need, places, decay, areaType, share) => {
        const overlapping = [...parts, part("ward B", "district E", share)];
        const settings = { ...input({}).settings, decay };
        const figures = [a, b, c].map((each, i) => figure(each, need[i] ?? null, { marker: "x" }));
        const offers = [offer("P", 3, places[0]), offer("Q", 11, places[1]), offer("R", 20, places[2])];
        const whys = explained(input({ ...given, parts: overlapping, areaType, settings, figures, offers }));
        expect(faultsIn(whys)).toEqual([]);
      },
    ),
  );
});
