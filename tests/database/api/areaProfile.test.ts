import { expect, test } from "vitest";
import { type AreaProfile, areaProfileSchema, type ScoredLevel } from "../../../domain/contract/areaProfile.ts";
import { gapAnswerSchema } from "../../../domain/contract/gap.ts";
import type { Level } from "../../../domain/contract/level.ts";
import { areaGapSchema } from "../../../domain/contract/areaGap.ts";
import { ownAreaSchema, ownVintage } from "../../../domain/contract/ownArea.ts";
import { aFile, imported } from "../builders.ts";
import { asked, needLines, valeForFile } from "./vale.ts";

const vale = valeForFile();
const north = "/areas/ward/2023/E05000001/profile?partnership=vale";

async function profileOf(address: string): Promise<AreaProfile> {
  return areaProfileSchema.parse(await asked(vale().app, address));
}

function scored(profile: AreaProfile, level: Level): ScoredLevel {
  const found = profile.levels.find((candidate) => candidate.level === level);
  if (found?.type !== "scored") throw new Error(`${level} is not scored`);
  return found;
}

test("a ward's profile holds the very gap that its panel shows, with its sentences, ranks and published figures", async () => {
  const profile = await profileOf(north);
  const panel = areaGapSchema.parse(await asked(vale().app, "/gaps/E05000001/essential?partnership=vale"));
  const essential = scored(profile, "essential");
  expect(essential.gap).toEqual(panel.gap);
  expect(essential.sentences[0]).toBe(
    "Each of the 40 people in need a year can find a place within reach (gap score 0).",
  );
  expect(essential.ranks).toEqual({
    unmet: { rank: 1, of: 1, tiedWith: 0 },
    gapScore: { rank: 1, of: 1, tiedWith: 0 },
    fairShareIndex: { rank: 1, of: 1, tiedWith: 0 },
    needRate: { rank: 1, of: 1, tiedWith: 0 },
  });
  expect(
    essential.indicators.map(({ indicator, period, figure, rank }) => ({ id: indicator.id, period, figure, rank })),
  ).toEqual([
    {
      id: "offline",
      period: "2024",
      figure: { value: 400, lo: 380, hi: 440, marker: null },
      rank: { rank: 1, of: 1, tiedWith: 0 },
    },
  ]);
  expect({ area: profile.area.name, peers: profile.peers, snapshot: profile.snapshot }).toEqual({
    area: "North Ward",
    peers: 2,
    snapshot: gapAnswerSchema.parse(await asked(vale().app, "/gaps?partnership=vale&level=essential")).snapshot,
  });
  expect(profile.partOf.map(({ name }) => name)).toEqual(["Vale", "Shire"]);
});

test("each period of the headline need is scored with today's places, the score of the newest being the published one", async () => {
  const essential = scored(await profileOf(north), "essential");
  const before = gapAnswerSchema.parse(await asked(vale().app, "/gaps?partnership=vale&level=essential&period=2023"));
  const [gap] = before.gaps.filter(({ code }) => code === "E05000001");
  expect(
    essential.trend.map(({ period, needPerYear, placesInReach }) => ({ period, needPerYear, placesInReach })),
  ).toEqual([
    { period: "2023", needPerYear: 30, placesInReach: essential.gap.placesInReach },
    { period: "2024", needPerYear: 40, placesInReach: essential.gap.placesInReach },
  ]);
  expect(essential.trend[0]).toMatchObject({ unmet: gap?.unmet, gapScore: gap?.gapScore, class: gap?.class });
  expect(essential.trendNote).toContain("Places, distances and settings are today’s in all of them");
});

test("of a period asked for a profile holds the very gap that the map shows of it; a period that nobody has is said to be missing", async () => {
  const essential = scored(await profileOf(`${north}&period=2023`), "essential");
  const before = gapAnswerSchema.parse(await asked(vale().app, "/gaps?partnership=vale&level=essential&period=2023"));
  expect(essential.gap).toEqual(before.gaps.find(({ code }) => code === "E05000001"));
  expect([essential.period, essential.trend.map(({ period }) => period)]).toEqual(["2023", ["2023", "2024"]]);
  const newest = scored(await profileOf(north), "essential");
  expect([essential.opensOn, newest.opensOn]).toEqual(["2024", "2024"]);
  const missing = scored(await profileOf(`${north}&period=1999`), "essential");
  expect(missing).toEqual({
    ...newest,
    notes: [
      expect.stringMatching(/has no figures for 1999\. It has: 2024, 2023\. The figures here are of 2024\.$/),
      ...newest.notes,
    ],
  });
});

test("a level whose need is known by district only is not scored on a ward, and says why; one without an indicator is unknown", async () => {
  const profile = await profileOf(north);
  expect(profile.levels[1]).toEqual({
    type: "not scored",
    level: "general",
    because: "General need is known by local authority district only; choose local authority districts or larger.",
    indicators: [],
  });
  const specialist = scored(profile, "specialist");
  expect(specialist.gap.class).toBe("unknown");
  expect(specialist.sentences).toEqual([
    "There is no gap score: no headline indicator says how many people are in need at this level.",
  ]);
  expect(profile.summary).toEqual([
    "Essential: each of the 40 people in need a year can find a place within reach (gap score 0).",
    "General: cannot be scored. General need is known by local authority district only; choose local authority districts or larger.",
    "Specialist: there is no gap score: no headline indicator says how many people are in need at this level.",
  ]);
});

test("a suppressed ward has its bounds and marker, no rank and no number in their place", async () => {
  const essential = scored(await profileOf(north.replace("E05000001", "E05000002")), "essential");
  expect(essential.ranks).toEqual({ unmet: null, gapScore: null, fairShareIndex: null, needRate: null });
  expect(essential.sentences[0]).toBe(
    "There is no gap score: the need is only published as lying between 0.1 and 0.4 people a year.",
  );
  expect(essential.indicators[0]).toMatchObject({ figure: { value: null, lo: 1, hi: 4, marker: "c" }, rank: null });
});

test("a district's profile adds up its wards and shows its own figure, and it alone has nothing to be compared with", async () => {
  const profile = await profileOf("/areas/district/2023/E07000001/profile?partnership=vale");
  expect(scored(profile, "general").indicators.map(({ figure }) => figure.value)).toEqual([1000]);
  expect(scored(profile, "essential").indicators).toEqual([]);
  expect(scored(profile, "essential").gap.needPerYear).toBeCloseTo(40.25, 9);
  expect(profile.similar).toEqual({
    method: expect.stringContaining("root mean square"),
    note: "The study area has no other local authority district to compare with.",
    areas: [],
  });
});

test("an area or a kind of area that the study area does not have is a 404 in a sentence", async () => {
  const outside = await vale().app.inject({ url: `/api/v1${north.replace("E05000001", "E05000003")}` });
  expect([outside.statusCode, outside.json().detail]).toEqual([404, "The study area has no ward E05000003 of 2023."]);
  const kind = await vale().app.inject({ url: `/api/v1${north.replace("ward", "lsoa")}` });
  expect([kind.statusCode, kind.json().detail]).toEqual([404, "The study area has no LSOA E05000001 of 2023."]);
});

test("an own area is an area like any other: its profile adds up what it is made of, and where nothing adds up to it, it says why", async () => {
  const made = await vale().app.inject({
    method: "POST",
    url: "/api/v1/own-areas?partnership=vale",
    payload: {
      name: "Both wards",
      madeBy: "chosen from a list",
      areaType: "ward",
      vintage: "2023",
      codes: ["E05000001", "E05000002"],
    },
  });
  const { code } = ownAreaSchema.parse(made.json());
  const profile = await profileOf(`/areas/own/${ownVintage}/${code}/profile?partnership=vale`);
  const district = await profileOf("/areas/district/2023/E07000001/profile?partnership=vale");
  expect(profile.area).toMatchObject({ name: "Both wards", adults: 9000 });
  const [own, known] = [scored(profile, "essential"), scored(district, "essential")];
  expect([own.gap.needPerYear, own.gap.unmet, own.gap.class]).toEqual([
    known.gap.needPerYear,
    known.gap.unmet,
    known.gap.class,
  ]);
  expect(profile.levels[1]).toMatchObject({ level: "general", type: "not scored" });
  expect(profile.similar.note).toBe("The study area has no other own area to compare with.");
  const none = await vale().app.inject({ url: `/api/v1/areas/own/${ownVintage}/own-none/profile?partnership=vale` });
  expect([none.statusCode, none.json().detail]).toEqual([404, "The study area has no own area own-none."]);
});

test("what a browser has already costs nothing until something it rests on is published", async () => {
  const url = `/api/v1${north}`;
  const { headers } = await vale().app.inject({ url });
  const tag = String(headers["etag"]);
  expect((await vale().app.inject({ url, headers: { "if-none-match": tag } })).statusCode).toBe(304);
  await imported(
    vale().database,
    vale().vale.id,
    aFile("later.csv", [needLines[0] ?? "", "offline,ward,2023,E05000001,2025,100,,,b"]),
  );
  const after = await vale().app.inject({ url, headers: { "if-none-match": tag } });
  expect(after.statusCode).toBe(200);
  const essential = scored(areaProfileSchema.parse(after.json()), "essential");
  expect(essential.trend.map(({ period }) => period)).toEqual(["2023", "2024", "2025"]);
  expect(essential.trendNote).toContain("The publisher marks a break in the series in 2025");
});
