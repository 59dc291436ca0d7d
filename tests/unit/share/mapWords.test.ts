import { expect, test } from "vitest";
import { aDataset } from "../../component/data/aDataset.ts";
import { answerOf } from "../../component/map/builders.ts";
import { creditLines } from "../../../web/share/creditLines.ts";
import { legendRows } from "../../../web/share/legendRows.ts";
import { mapAlt, mapSubject, standsOutWords } from "../../../web/share/mapWords.ts";
import { embedAddress, sharedAddress } from "../../../web/share/sharedAddress.ts";
import { sourceLines } from "../../../web/share/sourceLines.ts";

const shown = { level: "essential", areaType: "ward", period: "2020" } as const;
const view = { title: "Class", meaning: "Gap: a score of 5 or more", symbols: null };
const gap = { key: "gap", words: "gap", letter: "G", token: "--class-gap" };
const balanced = { key: "balanced", words: "balanced", letter: "B", token: "--class-balanced" };
const counts = {
  steps: [
    { step: gap, count: 1204 },
    { step: balanced, count: 0 },
  ],
  suppressed: 2,
  unknown: 0,
  noNeed: 0,
  uncertain: 3,
  most: 1204,
};

test("the legend of a picture has every class, and suppressed, not known and outside even where no area is", () => {
  expect(legendRows(view, counts).map(({ words, count, letter, pattern }) => [words, count, letter, pattern])).toEqual([
    ["gap", 1204, "G", "none"],
    ["balanced", 0, "B", "none"],
    ["hatching over a colour: not certain", 3, "", "hatch"],
    ["suppressed, or only bounds known", 2, "", "hatch"],
    ["not known", 0, "", "dots"],
    ["no fill: outside the study area", null, "", "none"],
  ]);
});

test("the legend of circles shows the most people there are, a quarter and a sixteenth of them", () => {
  const symbols = { most: 3210, radius: (people: number) => Math.sqrt(people) };
  const circles = legendRows({ symbols }, { ...counts, steps: [], uncertain: 0 }).filter(
    ({ radius }) => radius !== null,
  );
  expect(circles.map(({ words, radius }) => [words, radius])).toEqual([
    ["3,200 people a year unmet", Math.sqrt(3210)],
    ["800 people a year unmet", Math.sqrt(3210) / 2],
    ["200 people a year unmet", Math.sqrt(3210) / 4],
  ]);
});

test("the alt text gives the message, what is drawn, and how many areas there are of each kind", () => {
  expect(mapSubject(shown, view, "Vale")).toBe("Essential skills by ward, Vale: Class (2020)");
  expect(mapSubject({ ...shown, period: null }, view, "Vale")).toBe("Essential skills by ward, Vale: Class");
  expect(mapAlt(shown, view, "Vale", "1,204 wards have a gap.", legendRows(view, counts))).toBe(
    "1,204 wards have a gap. Map of Essential skills by ward, Vale: Class (2020). Gap: a score of 5 or more. " +
      "Of the wards, gap: 1,204, hatching over a colour: not certain: 3 and suppressed, or only bounds known: 2.",
  );
});

test("a picture in which some areas stand out says which, and what the others look like", () => {
  const ward = { one: "ward", many: "wards" };
  expect(standsOutWords({ words: "above 0, up to 25", count: 1204 }, ward)).toBe(
    "Pointed out: above 0, up to 25 (1,204 wards). The other wards are paler.",
  );
  expect(standsOutWords({ words: "not known", count: 1 }, ward)).toBe(
    "Pointed out: not known (1 ward). The other wards are paler.",
  );
});

const { indicator: given } = answerOf([]);
const indicator = given === null ? null : { ...given, title: "Adults lacking skills", published: "2021-03-03" };

const withListings = (listings: number) => ({ ...aDataset().records, listings });

test("need and offers name their sources with licence and date, and what nobody stated is said to be not stated", () => {
  const offers = aDataset({
    records: withListings(4),
    source: "Vale Council",
    licence: "OGL v3.0",
    dataDate: "2026-01-31",
  });
  const datasets = [
    offers,
    offers,
    { ...offers, source: null, licence: null, dataDate: null },
    { ...offers, current: false, source: "An old list" },
    { ...offers, records: withListings(0), source: "Areas" },
  ];
  expect(sourceLines({ indicator, combined: null, period: "2020", needBasis: "modelled" }, datasets)).toEqual([
    "Need: Adults lacking skills, 2020, where people live, modelled. Source: GMCA, published 3 March 2021. Licence: not stated.",
    "Offers: Vale Council, 31 January 2026 (licence: OGL v3.0); source not stated (licence: not stated).",
  ]);
  const combined = indicator === null ? [] : [{ indicator, weight: 1, period: "2019" }];
  expect(sourceLines({ indicator, combined, period: null, needBasis: null }, [])).toEqual([
    "Need is combined from: Adults lacking skills, 2019, where people live. Source: GMCA, published 3 March 2021. Licence: not stated.",
  ]);
});

test("a picture of the demonstration says that it is one, and every picture says from when and where it is", () => {
  const made = new Date("2026-11-22T10:00:00Z");
  const address = "http://127.0.0.1/p/vale/map";
  const lines = creditLines({ isDemo: true, snapshot: "0123456789abcdef", made, address });
  expect(lines[0]).toBe(
    "Demonstration: figures that are modelled, assumed or invented. Do not use them for decisions.",
  );
  expect(lines.at(-1)).toBe(
    "Made on 22 November 2026 with Skills Gap Atlas, from snapshot 0123456789ab: http://127.0.0.1/p/vale/map",
  );
  expect(creditLines({ isDemo: false, snapshot: "0123456789abcdef", made, address })).toEqual(lines.slice(1));
});

test("a link leaves out that the map was embedded, and the embedded one keeps all else", () => {
  expect(sharedAddress("http://x/p/a/map?embed=1&level=general#main")).toBe("http://x/p/a/map?level=general");
  expect(embedAddress("http://x/p/a/map?embed=&level=general")).toBe("http://x/p/a/map?level=general&embed=1");
});
