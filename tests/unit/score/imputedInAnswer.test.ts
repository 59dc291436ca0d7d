import { describe, expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { area, figure, input, offer } from "./build.ts";

const [a, b] = [area("A", 0), area("B", 100)];
const { settings } = input({});

/** Measured are 10, 20 and 60 far away (quartiles 15 and 40, median 20); one offer beside A does not say. */
const given = input({
  areas: [a, b],
  figures: [figure(a, 50), figure(b, 50)],
  offers: [offer("P", 1, null), offer("Q", 100, 10), offer("R", 300, 20), offer("S", 300, 60)],
  settings: { ...settings, imputePlaces: true },
});

describe("an offer that does not say its places:", () => {
  test("is taken to have the median, is flagged where it is reached, and counted by a basis of its own", () => {
    const { gaps, totals } = scoreGaps(given);
    const inA = gaps.find(({ code }) => code === "A");
    expect(inA).toMatchObject({ placesInReach: 20, met: 20, unmet: 30, gapScore: 60, flags: ["places imputed"] });
    expect(gaps.find(({ code }) => code === "B")).toMatchObject({ met: 10, unmet: 40, flags: [] });
    expect(totals).toMatchObject({
      offers: 2,
      offersWithoutPlaces: 0,
      places: 30,
      placesByBasis: { measured: 10, imputed: 20 },
    });
  });

  test("makes the whole score 75 to 50, should it have the lower or the upper quartile", () => {
    const { totals } = scoreGaps(given);
    expect(totals.gapScore).toBe(70);
    expect(totals.imputed).toEqual({
      basis: "median of measured",
      source: null,
      offers: 1,
      measured: 3,
      places: 20,
      low: 15,
      high: 40,
      gapScoreAtLow: 75,
      gapScoreAtHigh: 50,
    });
  });

  test("where none is measured has what the analyst assumes, who is named, without a low or a high", () => {
    const assumed = { places: 30, source: "our brokers" };
    const { totals, gaps } = scoreGaps({
      ...given,
      areas: [a],
      offers: [offer("P", 1, null), offer("Q", 1, 12, { placesBasis: "assumed" })],
      settings: { ...given.settings, assumedPlaces: { essential: assumed, general: null, specialist: null } },
    });
    expect(gaps[0]).toMatchObject({ met: 42, flags: ["places imputed"] });
    expect(totals).toMatchObject({
      places: 42,
      placesByBasis: { assumed: 42 },
      imputed: { basis: "assumed", source: "our brokers", offers: 1, places: 30, low: null, gapScoreAtLow: null },
    });
  });

  test("far from the study area changes nothing here and is not counted", () => {
    const { totals } = scoreGaps({ ...given, offers: [offer("P", 300, null), offer("Q", 100, 10)] });
    expect(totals).toMatchObject({ imputed: null, offers: 1, placesByBasis: { measured: 10 } });
  });

  test("stays unknown where the settings do not impute", () => {
    const { totals, gaps } = scoreGaps({ ...given, settings });
    expect(gaps.find(({ code }) => code === "A")).toMatchObject({ class: "unknown", flags: ["places unknown"] });
    expect(totals).toMatchObject({ imputed: null, offersWithoutPlaces: 1 });
  });
});
