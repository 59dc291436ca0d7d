import { expect, test } from "vitest";
import type { LevelProfile, PeerRank } from "../../../domain/contract/areaProfile.ts";
import type { Level } from "../../../domain/contract/level.ts";
import { summaryOf } from "../../../domain/profile/summaryOf.ts";
import { gapOf } from "../../component/map/builders.ts";

const words = { one: "ward", many: "wards" };

function scored(level: Level, gapScore: PeerRank | null): LevelProfile {
  return {
    type: "scored",
    level,
    period: "2024",
    needBasis: "measured",
    gap: gapOf({ code: "E05000001" }),
    sentences: [`Message of ${level}.`, "More."],
    ranks: { unmet: null, gapScore, fairShareIndex: null, needRate: null },
    trend: [],
    opensOn: "2024",
    trendNote: null,
    indicators: [],
    notes: [],
  };
}

const middle: PeerRank = { rank: 100, of: 215, tiedWith: 0 };

test("levels are compared by where the area stands among its peers, the outstanding ones first, and each has its message", () => {
  const levels: LevelProfile[] = [
    scored("essential", { rank: 20, of: 215, tiedWith: 2 }),
    scored("general", middle),
    scored("specialist", { rank: 1, of: 215, tiedWith: 0 }),
  ];
  expect(summaryOf({ name: "Harpurhey", words, levels })).toEqual([
    "Harpurhey stands out for specialist skills (gap score the highest of 215 wards) and essential (the 20th highest with 2 others).",
    "Essential: message of essential.",
    "General: message of general.",
    "Specialist: message of specialist.",
    "The levels are never added up: one person may need several.",
  ]);
});

test("the highest score does not stand out where most others have it too", () => {
  const levels = [scored("essential", { rank: 1, of: 215, tiedWith: 150 })];
  expect(summaryOf({ name: "Harpurhey", words, levels })).toEqual([
    "Harpurhey does not stand out: at no level that can be scored is its gap score above those of nine in ten of the other wards.",
    "Essential: message of essential.",
  ]);
});

test("among three areas nothing is said of standing out, and a level that cannot be scored gives its reason", () => {
  const levels: LevelProfile[] = [
    scored("essential", { rank: 1, of: 3, tiedWith: 0 }),
    { type: "not scored", level: "general", because: "General need is known by ward only.", indicators: [] },
  ];
  expect(summaryOf({ name: "Vale", words, levels })).toEqual([
    "Essential: message of essential.",
    "General: cannot be scored. General need is known by ward only.",
  ]);
});
