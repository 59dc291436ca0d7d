import { expect, test } from "vitest";
import type { AreaTypeSummary } from "../../../domain/contract/areaTypeSummary.ts";
import type { SearchHit } from "../../../domain/contract/searchHit.ts";
import type { Gap } from "../../../domain/contract/gap.ts";
import { type MapView, mapAddressSchema } from "../../../web/address/mapAddress.ts";
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";
import { fixedWritten } from "../../../web/areas/cellWords.ts";
import { areaPaints } from "../../../web/map/areaPaints.ts";
import { labelPlace, shapeBounds } from "../../../web/map/shapeFrame.ts";
import { basisLines } from "../../../web/panel/basisLines.ts";
import { placesLines } from "../../../web/panel/placesLines.ts";
import { hitTarget } from "../../../web/search/hitTarget.ts";
import { absentKind } from "../../../web/views/absentKind.ts";
import { chosenAreas } from "../../../web/views/chosenAreas.ts";
import { isQuicklySure } from "../../../web/views/isQuicklySure.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { shownView } from "../../../web/views/shownView.ts";
import { rangeWritten, shareWritten } from "../../../web/views/rangeWords.ts";
import { noneSure, type SureAreas, sureAreas } from "../../../web/views/sureAreas.ts";
import { answerOf, code, drawnArea, gapOf, howSureOf, suppressedGap } from "./builders.ts";

const wards: AreaTypeSummary = {
  areaType: "ward",
  vintage: "2024",
  areas: 215,
  officialShapes: 0,
  levels: ["essential"],
  scorable: ["essential"],
};
const lsoas: AreaTypeSummary = { ...wards, areaType: "lsoa", vintage: "2011", areas: 32_844 };
const districts: AreaTypeSummary = {
  ...wards,
  areaType: "district",
  areas: 10,
  levels: ["general"],
  scorable: ["essential", "general"],
};

test("the map opens on the smallest areas that a page can show, not on 32,844 of them", () => {
  expect(chosenAreas([lsoas, wards, districts], {}, "essential")).toEqual({
    chosen: wards,
    choices: [lsoas, wards, districts],
    refused: null,
  });
});

test("a level that is not known by ward is shown by district, and the ward that was asked for is named", () => {
  expect(chosenAreas([wards, districts], { areaType: "ward" }, "general")).toEqual({
    chosen: districts,
    choices: [districts],
    refused: wards,
  });
});

test.for([
  [{ areaType: "lsoa" }, "There are no LSOAs in the study area, so this shows wards."],
  [{ areaType: "lsoa", vintage: "2011" }, "There are no LSOAs of 2011 in the study area, so this shows wards."],
  [{ areaType: "own", vintage: "0000" }, "There are no own areas in the study area, so this shows wards."],
  [{ areaType: "ward", vintage: "1066" }, "There are no wards of 1066 in the study area, so this shows those of 2024."],
  [{ areaType: "ward", vintage: "2024" }, null],
  [{ areaType: "ward" }, null],
  [{}, null],
] as const)("a link to areas that are not there says what is shown in their place: %j", ([address, sentence]) => {
  const areas = chosenAreas([wards], address, "essential");
  if (areas === null) throw new Error("wards can be scored");
  expect(absentKind(address, areas)).toBe(sentence);
});

test("a level with no need figures at all has nothing to show", () => {
  expect(chosenAreas([wards, districts], {}, "specialist")).toBeNull();
});

test("an address keeps a vintage as text and forgets words that make no sense", () => {
  expect(writePlainSearch({ level: "general", vintage: "2021", area: undefined })).toBe("?level=general&vintage=2021");
  expect(mapAddressSchema.parse(readPlainSearch("?level=advanced&vintage=2021&area=E05000001&show=rainbow"))).toEqual({
    vintage: "2021",
    area: "E05000001",
  });
});

test("a postcode leads to its area of the kind on the map, and without one to its point, with a sentence", () => {
  const ward = { areaType: "ward", vintage: "2024", code: code("E05000001") } as const;
  const postcode: SearchHit = {
    type: "postcode",
    postcode: "M14",
    lon: -2.2,
    lat: 53.4,
    pointQuality: "postcode district",
    areas: [ward],
  };
  expect(hitTarget(postcode, districts)).toEqual({
    name: "M14",
    area: null,
    point: [-2.2, 53.4],
    said:
      "The map shows where M14 is. Nobody has said which local authority district it lies in." +
      " Its point is only the middle of the postcode district.",
  });
  expect(hitTarget({ ...postcode, pointQuality: "postcode" }, wards)).toEqual({
    name: "M14",
    area: ward,
    point: [-2.2, 53.4],
    said: "",
  });
});

test("suppressed is hatched, unknown is dotted, and an uncertain score is hatched over its colour", () => {
  const gaps = [
    gapOf({ code: "E1", gapScore: 60 }),
    gapOf({ code: "E2", gapScore: 0, flags: ["partial"] }),
    suppressedGap("E3", "Suppressed"),
    { ...suppressedGap("E4", "Unknown"), needMarker: null },
  ];
  expect(painted(gaps, "score", noneSure).map(({ code: area, fill, pattern }) => [area, fill, pattern])).toEqual([
    ["E1", "--ramp-4", "none"],
    ["E2", "--ramp-1", "hatch"],
    ["E3", "--map-hatch-paper", "hatch"],
    ["E4", "--map-unknown", "dots"],
  ]);
});

test.for(["need", "places", "fair-share", "years"] as const)(
  "by %s an area is not hatched for a gap class that the draws leave open, but for a flag on its figures",
  (view) => {
    const sure = sureAreas(howSureOf([drawnArea("E1", { certainClass: null }), drawnArea("E2")]));
    const gaps = [gapOf({ code: "E1" }), gapOf({ code: "E2", flags: ["small number"] })];
    expect(painted(gaps, view, sure).map(({ pattern }) => pattern)).toEqual(["none", "hatch"]);
    expect(painted(gaps, "class", sure).map(({ pattern }) => pattern)).toEqual(["hatch", "hatch"]);
  },
);

test("a class that less than 95% of the draws agree on is hatched, and the tooltip says what came up", () => {
  const classes = { gap: 0.6, "gap and spare": 0, balanced: 0.4, "over-provided": 0, unknown: 0 };
  const sure = sureAreas(
    howSureOf([drawnArea("E1", { certainClass: null, classes }), drawnArea("E2"), drawnArea("E3")]),
  );
  const gaps = [gapOf({ code: "E1" }), gapOf({ code: "E2" }), suppressedGap("E3", "Ardwick")];
  expect(painted(gaps, "score", sure)).toMatchObject([
    {
      pattern: "hatch",
      fill: "--ramp-2",
      words: [
        "E1",
        "Gap score 25 (20–30)",
        "Class B: above 0, up to 25",
        "25 (14–40) people a year unmet",
        "Not certain",
        "Of the draws: gap in 60%, balanced in 40%",
      ],
    },
    {
      pattern: "none",
      words: ["E2", "Gap score 25 (20–30)", "Class B: above 0, up to 25", "25 (14–40) people a year unmet"],
    },
    { pattern: "hatch", words: ["Ardwick", "Need suppressed, to protect people", "Gap score 20–30"] },
  ]);
});

test("rank mismatch is offered, and the map opens on it, only where need is an index that gives no people", () => {
  const people = answerOf([gapOf({ code: "E1" })]);
  const index = answerOf([
    gapOf({ code: "E1", rankMismatch: 35.4, gapScore: null, unmet: null, needPerYear: null, class: "unknown" }),
  ]);
  expect(shownView(people, undefined)).toMatchObject({ key: "score", because: null });
  expect(shownView(people, "rank-mismatch")).toMatchObject({
    key: "score",
    because: "Need is counted in people, not ranked by an index, so the map shows the gap score instead.",
  });
  expect(shownView(index, undefined)).toEqual({
    key: "rank-mismatch",
    views: ["rank-mismatch", "score", "fair-share", "class"],
    because: "Need is an index with no total to turn it into people, so the map opens on rank mismatch.",
  });
  expect(shownView(index, "class")).toMatchObject({ key: "class", because: null });
  expect(painted(index.gaps, "rank-mismatch", noneSure)).toMatchObject([
    { fill: "--mismatch-need-1", letter: "+", words: ["E1", "+35 rank points: more need than access"] },
  ]);
});

test("a range has decimals only where whole numbers would hide its width", () => {
  const ranges = [
    { low: 55.2, high: 68.4 },
    { low: 97.9, high: 98.4 },
    { low: 0, high: 0.4 },
    { low: 100, high: 100 },
  ];
  expect(ranges.map(rangeWritten)).toEqual(["55–68", "97.9–98.4", "0–0.4", "100–100"]);
  expect([0, 0.004, 0.05, 0.996, 1].map(shareWritten)).toEqual(["0%", "under 1%", "5%", "over 99%", "100%"]);
});

test("draws begin by themselves for 215 wards, not where the scores are worked out on 32,844 areas", () => {
  const kinds = [lsoas, wards];
  expect(isQuicklySure({ ...answerOf([]), baseAreaType: "ward" }, kinds)).toBe(true);
  expect(isQuicklySure({ ...answerOf([]), baseAreaType: "lsoa" }, kinds)).toBe(false);
});

test("an address keeps the draws and the seed that were asked for, and forgets what cannot be drawn", () => {
  expect(mapAddressSchema.parse(readPlainSearch("?draws=200&seed=7"))).toEqual({ draws: 200, seed: 7 });
  expect(mapAddressSchema.parse(readPlainSearch("?draws=9&seed=-1"))).toEqual({});
});

test("what the score rests on is said: how need is known, how many places are only assumed, the ambition", () => {
  expect(basisLines(answerOf([gapOf({ code: "E1" })]))).toEqual([
    "Need is modelled: worked out from something else, not counted. Adults lacking essential skills, where people live; source: GMCA.",
    "Of 400 places a year in the study area and its buffer, 75% are assumed and 25% are measured.",
    "Yearly need is the people in need today divided by 10 years, which is this partnership’s ambition and a setting.",
  ]);
});

test("imputed places say what few or many of them would change, and online places what they change", () => {
  const { totals } = answerOf([]);
  const imputed = {
    basis: "median of measured",
    source: null,
    offers: 6,
    measured: 12,
    places: 40,
    low: 20,
    high: 65.5,
    gapScoreAtLow: 31.04,
    gapScoreAtHigh: 22,
  } as const;
  const online = {
    offers: 1,
    offersWithoutPlaces: 0,
    places: 5000,
    share: 40,
    eligible: 28.24,
    placed: 28.24,
    unmetAfter: 28.24,
    gapScoreAfter: 17.65,
  };
  expect(placesLines({ ...totals, imputed, online }).slice(1)).toEqual([
    "If every offer with imputed places had 20 places, the gap score of the study area would be 31.0; with 65.5 each, 22.0.",
    "Of 5,000 places a year in 1 online offer 40 are the study area’s. Of the unmet, 28.2 could learn online and 28.2 would find a place there: the gap score goes from 25.0 to 17.7. The headline is the one before.",
  ]);
  expect(placesLines({ ...totals, online: { ...online, share: null } })).toHaveLength(1);
});

test("zero is 0, and what only rounds to zero is not", () => {
  expect([0, 0.04, 0.05, 12, 1234.56].map((value) => fixedWritten(value, 1))).toEqual([
    "0",
    "under 0.1",
    "0.1",
    "12.0",
    "1,234.6",
  ]);
  expect([0, 0.4, 99.5].map((value) => fixedWritten(value, 0))).toEqual(["0", "under 1", "100"]);
});

test("a label stands in the middle of a shape's largest part, and the map fits all of its parts", () => {
  const geometry = { type: "MultiPolygon" as const, coordinates: [square(10, 50, 1), square(-2, 53, 2)] };
  expect(labelPlace(geometry)).toEqual({ at: [-1, 54], size: 4 });
  const feature = {
    type: "Feature" as const,
    id: 0,
    properties: { code: "E1", name: "Two squares", quality: "official" as const },
    geometry,
  };
  expect(shapeBounds({ type: "FeatureCollection", features: [feature] })).toEqual([-2, 50, 11, 55]);
  expect(shapeBounds({ type: "FeatureCollection", features: [] })).toBeNull();
});

/** How areas look in a view, with the lines of their tooltips. */
function painted(gaps: readonly Gap[], view: MapView, sure: SureAreas) {
  const { areas, looks, of, radii, wordsOf } = areaPaints(gaps, mapView(view, answerOf(gaps)), sure);
  return areas.map((area, at) => ({
    code: area.code,
    ...looks[of[at] ?? -1],
    radius: radii?.[at] ?? null,
    words: wordsOf(at),
  }));
}

/** A square ring of so many degrees from its south-west corner. */
function square(west: number, south: number, side: number): number[][][] {
  return [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ];
}
