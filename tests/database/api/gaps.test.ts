import { beforeAll, expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

/** The library's places stay unknown. */
const asSet = { ...defaultSettings, imputePlaces: false };
const saveSettings = (payload: object) =>
  vale().app.inject({ method: "PUT", url: "/api/v1/partnerships/vale/settings", payload });
beforeAll(async () => {
  await saveSettings(asSet);
});

const essential = "/gaps?partnership=vale&level=essential";

/** 40 a year and the middle of 0.1 and 0.4 compete for 30 places, so 30 of 40.25 are met. */
const chance = 30 / 40.25;
const about = (value: number) => expect.closeTo(value, 9);
const left = { unmet: about(40 * (1 - chance)), gapScore: about(100 * (1 - chance)), class: "gap" };

const northWard = {
  areaType: "ward",
  vintage: "2023",
  code: "E05000001",
  name: "North Ward",
  parentName: "Vale",
  urbanRural: "urban",
  adults: 4000,
  needStock: { value: 400, lo: 380, hi: 440, marker: null },
  needPerYear: 40,
  needLo: 38,
  needHi: 44,
  needMarker: null,
  placesInReach: 30,
  met: about(40 * chance),
  ...left,
  structural: left.unmet,
  signpostable: 0,
  unmetAfterOnline: null,
  gapScoreAfterOnline: null,
  shorterReach: { unmet: 10, gapScore: 25, class: "gap" },
  longerReach: left,
  rankMismatch: null,
  spareShare: 0,
  fairShareIndex: expect.closeTo(100.56, 2),
  placesPerPerson: expect.closeTo(0.7495, 4),
  yearsToReachEveryone: about(10 / chance),
  nearestOfferKm: 0,
  rank: 1,
  flags: ["places partly unknown"],
};

const southWard = {
  ...northWard,
  code: "E05000002",
  name: "South Ward",
  adults: 5000,
  needStock: { value: null, lo: 1, hi: 4, marker: "c" },
  needPerYear: null,
  needLo: 0.1,
  needHi: 0.4,
  needMarker: "c",
  met: null,
  unmet: null,
  structural: null,
  signpostable: null,
  gapScore: null,
  shorterReach: null,
  longerReach: null,
  fairShareIndex: null,
  placesPerPerson: expect.closeTo(0.079, 3),
  class: "unknown",
  yearsToReachEveryone: null,
  rank: null,
  flags: ["need suppressed", "places partly unknown"],
};

test("a level is scored on the smallest areas that its need is known for, and names the snapshot it rests on", async () => {
  expect(await asked(vale().app, essential)).toEqual({
    partnership: "vale",
    level: "essential",
    areaType: "ward",
    vintage: "2023",
    period: "2024",
    snapshot: expect.stringMatching(/^[0-9a-f]{64}$/),
    settings: asSet,
    indicator: expect.objectContaining({ id: "offline", title: "Adults who are offline" }),
    combined: null,
    needBasis: "measured",
    baseAreaType: "ward",
    sentence: "Essential skills: 1 of the 1 ward that can be scored has a gap, worst: North Ward; 1 cannot be scored.",
    saturated: null,
    notes: expect.arrayContaining([expect.stringMatching(/^Need is suppressed in 1 of 2 wards: /)]),
    totals: {
      areas: 2,
      byClass: { gap: 1, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 1 },
      needStock: 402.5,
      needPerYear: 40.25,
      met: about(30),
      unmet: about(10.25),
      structural: about(10.25),
      signpostable: 0,
      gapScore: left.gapScore,
      yearsToReachEveryone: about(402.5 / 30),
      shorterReach: { met: 30, unmet: 10, gapScore: 25, gaps: 1 },
      longerReach: { met: about(30), unmet: about(10.25), gapScore: left.gapScore, gaps: 1 },
      online: null,
      imputed: null,
      offers: 2,
      offersWithoutPlaces: 1,
      offersWithoutPoint: 0,
      places: 30,
      placesByBasis: { measured: 30 },
    },
    gaps: [northWard, southWard],
  });
});

test("asked by district, need and places are summed, a suppressed need at the middle of its bounds", async () => {
  const answer = await asked(vale().app, `${essential}&areaType=district`);
  const gap = {
    areaType: "district",
    code: "E07000001",
    needPerYear: 40.25,
    met: about(30),
    unmet: about(10.25),
    gapScore: left.gapScore,
    class: "gap",
    flags: ["need partly suppressed", "places partly unknown"],
  };
  expect(answer).toEqual(expect.objectContaining({ baseAreaType: "ward", gaps: [expect.objectContaining(gap)] }));
});

test("another number of years changes this answer only, which says so where it names its snapshot", async () => {
  const { app } = vale();
  const ten = await asked(app, essential);
  const five = await asked(app, `${essential}&yearsToClear=5`);
  expect(five).toEqual(
    expect.objectContaining({
      settings: { ...asSet, yearsToClear: 5 },
      totals: expect.objectContaining({ needStock: 402.5, needPerYear: 80.5 }),
    }),
  );
  expect(await asked(app, essential)).toEqual(ten);
  expect(Object(five).snapshot).toBe(`${Object(ten).snapshot} with yearsToClear 5`);
  expect(await asked(app, `${essential}&yearsToClear=10`)).toEqual(ten);
});

test("an earlier period can be asked for, and one without figures is refused with those there are", async () => {
  const { app } = vale();
  const earlier = await asked(app, `${essential}&period=2023`);
  expect(earlier).toEqual(
    expect.objectContaining({ period: "2023", totals: expect.objectContaining({ needStock: 300 }) }),
  );
  const detail = "“Adults who are offline” has no figures for 1999. It has: 2024, 2023.";
  expect(await asked(app, `${essential}&period=1999`)).toEqual(expect.objectContaining({ status: 422, detail }));
});

test("need that is known by district only is never spread over wards", async () => {
  const detail = "General need is known by local authority district only; choose local authority districts or larger.";
  const refused = await asked(vale().app, "/gaps?partnership=vale&level=general&areaType=ward");
  expect(refused).toEqual(expect.objectContaining({ status: 422, detail }));
  const answer = await asked(vale().app, "/gaps?partnership=vale&level=general");
  expect(answer).toEqual(expect.objectContaining({ areaType: "district", baseAreaType: "district" }));
});

test("a county that the study area holds only a piece of is refused", async () => {
  expect(await asked(vale().app, `${essential}&areaType=county`)).toEqual(
    expect.objectContaining({
      status: 422,
      detail: "No county lies wholly in the study area, as far as the area parts say. Choose another kind of area.",
    }),
  );
});

test("a level without need data is answered with unknowns, not with zeros", async () => {
  const answer = await asked(vale().app, "/gaps?partnership=vale&level=specialist");
  const unknown = { needStock: null, needPerYear: null, met: null, unmet: null, gapScore: null, class: "unknown" };
  expect(answer).toEqual(
    expect.objectContaining({
      indicator: null,
      baseAreaType: null,
      gaps: [expect.objectContaining(unknown), expect.objectContaining(unknown)],
    }),
  );
});

test("one area comes with its score, the offers in its reach, nearest first, and what is assumed", async () => {
  expect(await asked(vale().app, "/gaps/E05000001/essential?partnership=vale")).toEqual({
    gap: northWard,
    offersInReach: [
      {
        id: "a1",
        title: "=First steps online",
        provider: "Vale College",
        venue: "The Mill",
        km: 0,
        placesPerYear: 30,
        placesBasis: "measured",
      },
      {
        id: "a2",
        title: "Coffee and clicks",
        provider: "Vale Library",
        venue: "Vale Library",
        km: expect.closeTo(4.6556, 3),
        placesPerYear: null,
        placesBasis: "unknown",
      },
    ],
    assumptions: expect.arrayContaining([
      "Everyone in need today is to be reached within 10 years, so a year's need is the stock divided by 10.",
    ]),
  });
});

test("a code says by itself what kind of area it is, and one outside the study area is a 404", async () => {
  const { app } = vale();
  const whole = await asked(app, "/gaps/E07000001/essential?partnership=vale");
  expect(whole).toEqual(
    expect.objectContaining({ gap: expect.objectContaining({ areaType: "district", unmet: about(10.25) }) }),
  );
  const detail = "The study area has no ward E05000003 of 2023.";
  const outside = await app.inject({ url: "/api/v1/gaps/E05000003/essential?partnership=vale" });
  expect(outside.json()).toEqual({ type: "about:blank", title: "Not found", status: 404, detail });
  expect(outside.headers.etag).not.toMatch(/^W\/"[\w-]{43}"$/);
});

test("an answer is sent once: whoever has it is told that it is still right, until a setting changes", async () => {
  const { app } = vale();
  const url = `/api/v1${essential}`;
  const first = await app.inject({ url });
  const headers = { "if-none-match": String(first.headers.etag) };
  const second = await app.inject({ url, headers });
  expect([second.statusCode, second.body]).toEqual([304, ""]);
  await saveSettings({ ...asSet, gapFromScore: 30 });
  const third = await app.inject({ url, headers });
  expect(third.statusCode).toBe(200);
  const balanced = { ...left, class: "balanced" };
  expect(third.json().gaps[0]).toEqual({
    ...northWard,
    ...balanced,
    shorterReach: { ...northWard.shorterReach, class: "balanced" },
    longerReach: balanced,
  });
  await saveSettings(asSet);
});

test("people who ask for the same at once get the same", async () => {
  const replies = await Promise.all(Array.from({ length: 6 }, () => asked(vale().app, `${essential}&yearsToClear=7`)));
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
});
