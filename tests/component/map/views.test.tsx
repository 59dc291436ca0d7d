import { expect, test } from "vitest";
import type { AreaTypeSummary } from "../../../domain/contract/areaTypeSummary.ts";
import type { SearchHit } from "../../../domain/contract/searchHit.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { mapAddressSchema } from "../../../web/address/mapAddress.ts";
import { readPlainSearch, writePlainSearch } from "../../../web/address/plainSearch.ts";
import { fixedWritten } from "../../../web/areas/cellWords.ts";
import { areaPaints } from "../../../web/map/areaPaints.ts";
import { labelPlace, shapeBounds } from "../../../web/map/shapeFrame.ts";
import { basisLines } from "../../../web/panel/basisLines.ts";
import { hitTarget } from "../../../web/search/hitTarget.ts";
import { chosenAreas } from "../../../web/views/chosenAreas.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { answerOf, code, gapOf, suppressedGap } from "./builders.ts";

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
  expect(
    areaPaints(gaps, mapView("score", defaultSettings)).map(({ code: area, fill, pattern }) => [area, fill, pattern]),
  ).toEqual([
    ["E1", "--ramp-4", "none"],
    ["E2", "--ramp-1", "hatch"],
    ["E3", "--map-hatch-paper", "hatch"],
    ["E4", "--map-unknown", "dots"],
  ]);
});

test("what the score rests on is said: how need is known, how many places are only assumed, the ambition", () => {
  expect(basisLines(answerOf([gapOf({ code: "E1" })]))).toEqual([
    "Need is modelled: worked out from something else, not counted. Adults lacking essential skills, where people live; source: GMCA.",
    "Of 400 places a year in the study area and its buffer, 75% are assumed and 25% are measured.",
    "Yearly need is the people in need today divided by 10 years, which is this partnership’s ambition and a setting.",
  ]);
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
