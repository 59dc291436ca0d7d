import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { usualPlaces } from "../../../domain/score/places/imputedPlaces.ts";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredOffer } from "../../../domain/score/scoreInput.ts";
import { sitesOf } from "../../../domain/score/places/sites.ts";
import { wholesFrom } from "../../../domain/score/scene/wholes.ts";
import { area, codes, figure, input, offer } from "./build.ts";

const level = "essential";
const off = { ...defaultSettings, imputePlaces: false };
const on = { ...defaultSettings, imputePlaces: true };
const assuming = (settings: typeof on) => ({
  ...settings,
  assumedPlaces: { ...settings.assumedPlaces, essential: { places: 118, source: "a six-seat session a week" } },
});
const measured = [10, 20, 30, 80].map((places, i) => offer(`M${i}`, i, places));
const usual = (offers: readonly ScoredOffer[], settings = on) => usualPlaces({ level, offers, settings });

describe("what an offer that does not say its places is taken to have:", () => {
  test("the median of the measured, with Excel's quartiles: 25 of 10, 20, 30 and 80, 17.5 to 42.5", () => {
    expect(usual([...measured, offer("Q", 1, null)])).toEqual({
      basis: "median of measured",
      source: null,
      measured: 4,
      places: 25,
      low: 17.5,
      high: 42.5,
    });
  });

  test("a single measured offer is its own median and quartiles", () => {
    expect(usual(measured.slice(3))).toMatchObject({ measured: 1, places: 80, low: 80, high: 80 });
  });

  test("online places, those of other levels, and what is itself assumed or invented are no measure", () => {
    const others = [
      offer("O", 0, 5000, { delivery: "online" }),
      offer("G", 0, 500, { level: "general" }),
      offer("A", 0, 95, { placesBasis: "assumed" }),
      offer("I", 0, 40, { placesBasis: "invented" }),
    ];
    expect(usual([...measured, ...others])).toMatchObject({ measured: 4, places: 25 });
    expect(usual(others)).toBe(null);
  });

  test("where none is measured, or imputing is turned off, what the analyst assumes, with no quartiles; else nothing", () => {
    const assumed = { basis: "assumed", source: "a six-seat session a week", places: 118, low: null, high: null };
    expect(usual([], assuming(on))).toEqual({ ...assumed, measured: 0 });
    expect(usual(measured, assuming(off))).toEqual({ ...assumed, measured: 4 });
    expect(usual(measured, assuming(on))).toMatchObject({ basis: "median of measured" });
    expect(usual(measured, off)).toBe(null);
  });
});

describe("imputed places:", () => {
  const a = area("A", 0);
  const given = { areas: [a], figures: [figure(a, 100)] };
  const sites = (offers: readonly ScoredOffer[], settings = on) =>
    sitesOf({ level, offers, areas: [a], settings }, [a], wholesFrom([]));

  test("are given to every offer that people can go to or that comes to them, and to no other", () => {
    const found = sites([
      offer("M", 1, 30),
      offer("Q", 1, null),
      offer("Comes", null, null, { delivery: "outreach", serves: codes("A") }),
      offer("Zero", 1, 0, { placesBasis: "assumed" }),
      offer("Online", 1, null, { delivery: "online" }),
      offer("Sign", 1, null, { delivery: "signposting" }),
      offer("Nowhere", null, null),
    ]);
    expect(found.offers.map(({ id }) => id)).toEqual(["M", "Q", "Comes", "Zero"]);
    expect([...found.places]).toEqual([30, 30, 30, 0]);
    expect(found.imputed).toMatchObject({ sites: [1, 2], places: 30 });
  });

  test("are not spoken of where every offer says its places", () => {
    expect(sites(measured).imputed).toBe(null);
  });

  test("place people, and the answer says how many offers they stand for, of how many measured, and how many they are", () => {
    const offers = [...measured, offer("Q", 1, null), offer("R", 1, null)];
    const withThem = scoreGaps(input({ ...given, settings: { ...input({}).settings, imputePlaces: true }, offers }));
    const without = scoreGaps(input({ ...given, settings: { ...input({}).settings, imputePlaces: false }, offers }));
    expect([withThem.gaps[0]?.placesInReach, without.gaps[0]?.placesInReach]).toEqual([190, 140]);
    expect(withThem.notes).toContain(
      "2 of 6 offers do not say how many places there are and are taken to have 25 a year each: the median of the 4 measured offers at this level (a quarter of them have 17.5 or fewer, a quarter 42.5 or more).",
    );
    expect(without.notes).toContain(
      "2 of 6 offers do not say how many places there are; unknown places are not counted.",
    );
  });

  test("that are assumed name who assumes them", () => {
    const settings = { ...assuming(on), reach: input({}).settings.reach };
    const answer = scoreGaps(input({ ...given, settings, offers: [offer("Q", 1, null)] }));
    expect(answer.gaps[0]).toMatchObject({ placesInReach: 118, class: expect.stringMatching(/balanced|gap/) });
    expect(answer.notes).toContain(
      "1 of 1 offer does not say how many places there are and is taken to have 118 a year: an assumption (a six-seat session a week).",
    );
  });
});
