import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { expect, test } from "vitest";
import { defaultSettings, type Settings, settingsSchema } from "../../../domain/contract/settings.ts";
import type { Ground } from "../../../server/score/ground.ts";
import { ownGround } from "../../../server/score/ownGround.ts";
import { planGaps } from "../../../server/score/planGaps.ts";
import { figures, groundWith, headline, link } from "./builders.ts";

/** Wards make up districts and LEPs; the need is known on the areas named. */
function ground(known: string, changes: Partial<Ground> = {}): Ground {
  const kinds = (["ward", "district", "lep"] as const).map((areaType) => ({
    areaType,
    vintage: "2023",
    areas: 2,
    officialShapes: 0,
  }));
  return groundWith({
    indicators: [headline("need")],
    coverage: [figures("need", known)],
    kinds,
    links: [link("ward/2023", "district/2023"), link("ward/2023", "lep/2023", true)],
    ...changes,
  });
}

test("need that is known by LEP is said to be counted twice where LEPs overlap, need by ward is not", () => {
  expect(planGaps(ground("lep/2023/2024"), { level: "essential" }).notes).toEqual([
    "The need is known by LEP (historic), and some LEPs (historic) overlap: who lives in two of them is counted twice, in the totals too.",
  ]);
  expect(planGaps(ground("ward/2023/2024"), { level: "essential", areaType: "lep" }).notes).toEqual([]);
  expect(planGaps(ground("district/2023/2024"), { level: "essential" }).notes).toEqual([]);
});

test("where the settings combine indicators of the level, those are the need and no headline is, and other weights are another answer", () => {
  const plan = (weight: number) =>
    planGaps(ground("ward/2023/2024", { settings: combining(weight), indicators, coverage }), { level: "essential" });
  const indicators = [headline("need"), headline("risk", { role: "context", unit: "index" })];
  const coverage = [figures("need", "ward/2023/2024"), figures("risk", "ward/2023/2022")];
  expect(plan(1)).toMatchObject({
    indicator: { id: "combined", title: "need (50%) + risk (50%)" },
    combined: { by: "ranks", parts: [{ indicator: { id: "need" } }, { indicator: { id: "risk" } }] },
    base: { areaType: "ward", vintage: "2023" },
    period: "2022 and 2024",
    kind: { areaType: "ward" },
  });
  expect(plan(3).key).not.toBe(plan(1).key);
  expect(planGaps(ground("ward/2023/2024", { settings: combining(1) }), { level: "general" }).combined).toBe(null);
});

test("the same question on the same snapshot has the same key, and anything that changes the answer changes it", () => {
  const question = { level: "essential", areaType: "ward" } as const;
  const { key } = planGaps(ground("ward/2023/2024"), question);
  expect(planGaps(ground("ward/2023/2024"), question).key).toBe(key);
  const { snapshot } = ground("ward/2023/2024");
  const others = [
    planGaps(ground("ward/2023/2024", { snapshot: { ...snapshot, id: "second" } }), question),
    planGaps(ground("ward/2023/2024"), { ...question, yearsToClear: 5 }),
    planGaps(ground("ward/2023/2024"), { ...question, areaType: "district" }),
    planGaps(ground("ward/2023/2025"), question),
  ].map((plan) => plan.key);
  expect(new Set([key, ...others]).size).toBe(5);
});

/** Essential need combined of two indicators, the second with a weight. */
function combining(weight: number): Settings {
  const weights = [
    { indicator: "need", weight: 1 },
    { indicator: "risk", weight },
  ];
  return settingsSchema.parse({
    ...defaultSettings,
    combinations: { ...defaultSettings.combinations, essential: { by: "ranks", weights } },
  });
}

test("how smaller areas are added up to larger ones is said where it is not exact", () => {
  const question = { level: "essential", areaType: "lep" } as const;
  const notesWith = (basis: "exact" | "best fit" | "population") =>
    planGaps(ground("ward/2023/2024", { links: [link("ward/2023", "lep/2023", false, basis)] }), question).notes;
  expect(notesWith("exact")).toEqual([]);
  expect(notesWith("best fit")).toEqual([
    "Figures of wards are added up to LEPs (historic) by best fit: each goes whole to where most of it lies, even where a border runs through it.",
  ]);
  expect(notesWith("population")).toEqual([
    "Figures of wards are added up to LEPs (historic) by population: one that lies in several is shared out as its people live.",
  ]);
});

test("an own area that is cut by the study area, or that the need does not reach, is named as left out", () => {
  const ownAreas = [own("own-1", "Whole", "ward"), own("own-2", "Cut", "ward", ["Hill"]), own("own-3", "Fine", "lsoa")];
  const { kinds, links } = ownGround(ownAreas);
  const { notes, kind } = planGaps(ground("ward/2023/2024", { kinds, links, ownAreas }), {
    level: "essential",
    areaType: "own",
  });
  expect([kind, kinds]).toEqual([
    { areaType: "own", vintage: "0000" },
    [{ areaType: "own", vintage: "0000", areas: 2, officialShapes: 0 }],
  ]);
  expect(notes).toEqual([
    "Each own area is a list of official areas, all counted whole: its own page says which, and how they were chosen.",
    "Left out, because some of what they are made of is not in the study area any more: “Cut”.",
    "Left out, because the need is known by ward and nothing says how that adds up to what they are made of: “Fine”.",
  ]);
});

function own(code: string, name: string, areaType: "ward" | "lsoa", outside: string[] = []) {
  const codes = [areaCodeSchema.parse("E05000001")];
  return { number: 1, code: areaCodeSchema.parse(code), name, areaType, vintage: "2023", outside, codes };
}
