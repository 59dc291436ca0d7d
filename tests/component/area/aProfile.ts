import {
  type AreaProfile,
  areaProfileSchema,
  type LevelProfile,
  type ScoredLevel,
} from "../../../domain/contract/areaProfile.ts";
import type { Gap } from "../../../domain/contract/gap.ts";
import { levels } from "../../../domain/contract/level.ts";
import { answerOf, code, gapOf } from "../map/builders.ts";

/** A level at which 25 of 100 people in need a year are unmet; a test names only what it is about. */
export function scored(changes: Partial<ScoredLevel> = {}, gap: Partial<Gap> = {}): ScoredLevel {
  const indicator = answerOf([]).indicator;
  if (indicator === null) throw new Error("the answer of the builders has a headline indicator");
  return {
    type: "scored",
    level: "essential",
    period: "2022",
    opensOn: "2022",
    needBasis: "modelled",
    gap: gapOf({ code: "E05000001", name: "Harpurhey", ...gap }),
    sentences: [
      "25 of 100 people in need a year have no place within reach (gap score 25).",
      "That is the most of 3 wards.",
    ],
    ranks: {
      unmet: { rank: 1, of: 3, tiedWith: 0 },
      gapScore: { rank: 1, of: 3, tiedWith: 1 },
      fairShareIndex: null,
      needRate: { rank: 2, of: 3, tiedWith: 0 },
    },
    notes: [],
    trend: [],
    trendNote: "There is no trend: figures are known for one period, 2022.",
    indicators: [
      {
        indicator,
        period: "2022",
        figure: { value: 1000, lo: 900, hi: 1100, marker: "p" },
        rank: { rank: 1, of: 3, tiedWith: 0 },
      },
    ],
    ...changes,
  };
}

/** A level that cannot be scored. */
export function unscored(
  level: LevelProfile["level"],
  because = "no need figure is in force at this level",
): LevelProfile {
  return { type: "not scored", level, because, indicators: [] };
}

/** Everything about the ward of Harpurhey as the server sends it, scored for essential and general skills and not for specialist ones. */
export function aProfile(changes: Partial<AreaProfile> = {}): AreaProfile {
  const area: AreaProfile["area"] = {
    areaType: "ward",
    vintage: "2024",
    code: code("E05000001"),
    name: "Harpurhey",
    lon: -2.2,
    lat: 53.5,
    adults: 9000,
    adultsYear: 2020,
    urbanRural: "urban",
  };
  return areaProfileSchema.parse({
    partnership: "demo",
    snapshot: "snapshot-1",
    area,
    partOf: [
      { areaType: "district", vintage: "2023", code: "E08000003", name: "Manchester", share: 1, basis: "exact" },
      { areaType: "region", vintage: "2023", code: "E12000002", name: "North West", share: 1, basis: "exact" },
    ],
    peers: 3,
    summary: ["Harpurhey stands out for essential skills."],
    levels: [scored(), scored({ level: "general", indicators: [] }), unscored("specialist")],
    similar: {
      method: "Areas are compared by need and places.",
      note: null,
      areas: [
        {
          code: "E05000002",
          name: "Moston",
          parentName: "Manchester",
          distance: 0.4,
          differences: [
            { measure: "urban", here: 1, there: 1, unit: "", apart: 0, sentence: "Both urban." },
            {
              measure: "places",
              here: 0.2,
              there: 0.3,
              unit: "a person",
              apart: 0.6,
              sentence: "Places: 0.2 here, 0.3 there.",
            },
          ],
        },
      ],
    },
    ...changes,
  });
}

/** The profile of another ward with the same figures but for those named. */
export function profileOf(areaCode: string, name: string, gap: Partial<Gap> = {}): AreaProfile {
  const base = aProfile();
  return {
    ...base,
    area: { ...base.area, code: code(areaCode), name },
    levels: levels.map((level) => scored({ level }, { ...gap, code: code(areaCode), name })),
    similar: { ...base.similar, areas: [] },
  };
}
