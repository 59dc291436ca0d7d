import { describe, expect, test } from "vitest";
import type { Marker } from "../../../domain/contract/figure.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredGaps } from "../../../domain/score/scoreInput.ts";
import { area, figure, flow, input, offer, part } from "./build.ts";

const [a, b, c] = [area("A", 0), area("B", 8), area("C", 16)];
const areas = [a, b, c];
const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];
const parts = [part("ward A", "district D"), part("ward B", "district D"), part("ward C", "district E")];
const figures = [figure(a, 100), figure(b, 40), figure(c, 20)];
const gapAt = (answer: ScoredGaps, code: string) => answer.gaps.find((gap) => gap.code === code);

describe("unknown is not zero:", () => {
  test("a ward whose need is suppressed keeps its marker and has no score", () => {
    const answer = scoreGaps(
      input({
        areas: [a, b],
        figures: [figure(a, null, { lo: 1, hi: 4, marker: "c" }), figure(b, 40)],
        offers: [offer("P", 40, 50)],
      }),
    );
    expect(gapAt(answer, "A")).toMatchObject({
      needPerYear: null,
      needLo: 1,
      needHi: 4,
      needMarker: "c",
      met: null,
      unmet: null,
      structural: null,
      gapScore: null,
      shorterReach: null,
      class: "unknown",
      rank: null,
    });
    expect(gapAt(answer, "A")?.flags).toEqual(["need suppressed", "no provision in reach"]);
    expect(answer.notes.filter((note) => note.includes("neither met nor unmet"))).toEqual([]);
  });

  test("a figure that is no share of adults is unknown, and both that and how many are unknown is said", () => {
    const rate = { ...flow, unit: "rate" } as const;
    const answer = scoreGaps(input({ areas: [a, b], indicator: rate, figures: [figure(a, 310), figure(b, 0.04)] }));
    expect(gapAt(answer, "A")).toMatchObject({ needPerYear: null, needMarker: "x", class: "unknown" });
    expect(gapAt(answer, "B")).toMatchObject({ needPerYear: 40 });
    expect(answer.notes.slice(0, 2)).toEqual([
      expect.stringContaining("1 of its figures is not"),
      "Need is not known in 1 of 2 wards; they are left out of the sums.",
    ]);
  });

  test("a need of nobody has no score, but is known", () => {
    const answer = scoreGaps(input({ areas: [a], figures: [figure(a, 0)], offers: [offer("P", 1, 10)] }));
    expect(answer.gaps[0]).toMatchObject({
      needPerYear: 0,
      unmet: 0,
      gapScore: null,
      class: "over-provided",
      flags: ["small number"],
    });
  });

  test("a ward where no offer says its places is unknown, not without places", () => {
    const answer = scoreGaps(input({ areas: [a], figures, offers: [offer("P", 1, null)] }));
    expect(answer.gaps[0]).toMatchObject({
      placesInReach: null,
      met: null,
      unmet: null,
      fairShareIndex: null,
      class: "unknown",
      nearestOfferKm: expect.closeTo(1, 3),
      flags: ["places unknown"],
    });
    expect(answer.totals).toMatchObject({
      offers: 1,
      offersWithoutPlaces: 1,
      places: 0,
      placesByBasis: {},
      unmet: null,
    });
  });

  test("where one offer says its places and another does not, the first counts and the ward is flagged", () => {
    const answer = scoreGaps(input({ areas: [a], figures, offers: [offer("P", 1, 30), offer("Q", 1, null)] }));
    expect(answer.gaps[0]).toMatchObject({ placesInReach: 30, met: 30, flags: ["places partly unknown"] });
    expect(answer.notes).toContain(
      "1 of 2 offers do not say how many places there are; unknown places are not counted.",
    );
  });

  test("a ward without a point is not a ward without provision", () => {
    const answer = scoreGaps(input({ areas: [area("A", null)], figures, offers: [offer("P", 1, 30)] }));
    expect(answer.gaps[0]).toMatchObject({ needPerYear: 100, unmet: null, class: "unknown", flags: ["no point"] });
  });

  test("a district sums the wards that are known and is flagged", () => {
    const answer = scoreGaps(
      input({
        areaType: "district",
        areas: [...areas, ...districts],
        parts,
        figures: [figure(a, 100), figure(c, null)],
        offers: [offer("P", 2, 60)],
      }),
    );
    expect(gapAt(answer, "D")).toMatchObject({
      needPerYear: 100,
      unmet: expect.closeTo(40, 9),
      gapScore: expect.closeTo(40, 9),
      class: "gap",
      flags: ["need partly unknown", "partial"],
    });
    expect(gapAt(answer, "E")).toMatchObject({
      needPerYear: null,
      unmet: null,
      class: "unknown",
      flags: ["need unknown", "no provision in reach"],
    });
    expect(answer.totals).toMatchObject({
      needPerYear: 100,
      unmet: expect.closeTo(40, 9),
      byClass: { gap: 1, unknown: 1 },
    });
  });

  test("a level without a headline indicator has no scores, but still says what is in reach", () => {
    const answer = scoreGaps(
      input({ areas: [a, ...districts], parts, areaType: "district", indicator: null, offers: [offer("P", 2, 50)] }),
    );
    expect(answer.sentence).toBe(
      "Essential skills: none of 2 local authority districts can be scored. This level has no headline indicator of need, so nobody can be counted.",
    );
    expect(answer).toMatchObject({ baseAreaType: null, needBasis: null, totals: { needPerYear: null, unmet: null } });
    expect(gapAt(answer, "D")).toMatchObject({ placesInReach: 50, class: "unknown", flags: ["need unknown"] });
  });

  test("a district of which no ward is known has nothing known, not even that nothing is in reach", () => {
    const answer = scoreGaps(
      input({ areaType: "district", areas: [a, ...districts], parts, figures, offers: [offer("P", 2, 60)] }),
    );
    expect(gapAt(answer, "E")).toMatchObject({
      adults: null,
      needPerYear: null,
      placesInReach: null,
      nearestOfferKm: null,
      class: "unknown",
      flags: ["need unknown"],
    });
  });

  test("a district's score, years and spare share rest on the wards that could be scored", () => {
    const answer = scoreGaps(
      input({
        areaType: "district",
        areas: [a, area("B", 100), ...districts],
        parts,
        indicator: { ...flow, kind: "stock" },
        figures: [figure(a, 1000), figure(b, 400)],
        offers: [offer("P", 2, 160), offer("Q", 3, null), offer("R", 100, null)],
      }),
    );
    expect(gapAt(answer, "D")).toMatchObject({
      needStock: { value: 1400 },
      needPerYear: 140,
      met: 100,
      unmet: 0,
      gapScore: 0,
      spareShare: expect.closeTo(60 / 160, 9),
      yearsToReachEveryone: 10,
      flags: ["places partly unknown"],
    });
  });

  test("a district most of whose adults live where need is unknown has no score, whatever the known ward says", () => {
    const mostlyKnown = districtOf(900);
    const mostlyUnknown = districtOf(1100);
    expect(mostlyKnown).toMatchObject({ unmet: 0, gapScore: 0, class: "over-provided", rank: 2 });
    expect(mostlyKnown?.flags).toEqual(["need partly unknown", "partial"]);
    expect(mostlyUnknown).toMatchObject({
      needPerYear: 100,
      unmet: 0,
      gapScore: null,
      fairShareIndex: null,
      class: "unknown",
      rank: null,
    });
    expect(mostlyUnknown?.flags).toEqual(["need partly unknown", "need mostly unknown", "partial"]);
    expect(districtOf(null)?.class).toBe("over-provided");
  });

  test("where the adults of a ward are unknown, a district's wards are counted: with two of three unknown it has no score", () => {
    const third = area("F", 1);
    const answer = scoreGaps(
      input({
        areaType: "district",
        areas: [a, area("B", 8, { adults: null }), third, ...districts],
        parts: [...parts, part("ward F", "district D")],
        figures: [figure(a, 100), figure(b, null, { marker: "x" }), figure(third, null, { marker: "x" })],
        offers: [offer("P", 1, 400)],
      }),
    );
    expect(gapAt(answer, "D")).toMatchObject({ adults: null, needPerYear: 100, gapScore: null, class: "unknown" });
  });

  test("years until everyone is reached are not told where most of a district is unknown", () => {
    expect([yearsWith(900), yearsWith(1100)]).toEqual([10, null]);
  });

  test("a district has a marker only where all of its wards have the same one", () => {
    expect([markerWith("e"), markerWith("p"), markerWith(null)]).toEqual(["e", null, null]);
  });

  test("a district's gap score does not dilute its gap with wards that could not be scored", () => {
    const answer = scoreGaps(
      input({
        areaType: "district",
        areas: [a, area("B", 100), ...districts],
        parts,
        figures: [figure(a, 100), figure(b, 100)],
        offers: [offer("P", 2, 50), offer("R", 100, null)],
      }),
    );
    expect(gapAt(answer, "D")).toMatchObject({ needPerYear: 200, met: 50, unmet: 50, gapScore: 50 });
    expect(answer.notes).toContain(
      "In 1 ward no offer in reach says how many places it has: that need is counted, but as neither met nor unmet.",
    );
  });
});

/** District D of two wards: A's need is known, that of B's adults is not. */
function districtOf(adultsOfB: number | null, indicator = flow) {
  const answer = scoreGaps(
    input({
      indicator,
      areaType: "district",
      areas: [a, area("B", 8, { adults: adultsOfB }), c, ...districts],
      parts,
      figures: [figure(a, 100), figure(b, null, { marker: "x" }), figure(c, 20)],
      offers: [offer("P", 1, 400)],
    }),
  );
  return gapAt(answer, "D");
}

function yearsWith(adultsOfB: number): number | null | undefined {
  return districtOf(adultsOfB, { ...flow, kind: "stock" })?.yearsToReachEveryone;
}

/** The marker of district D, whose ward A is an estimate. */
function markerWith(markerOfB: Marker | null): Marker | null | undefined {
  const marked = [figure(a, 100, { marker: "e" }), figure(b, 40, { marker: markerOfB })];
  const asked = input({ areaType: "district", areas: [...areas, ...districts], parts, figures: marked });
  return gapAt(scoreGaps(asked), "D")?.needMarker;
}
