import { expect, test } from "vitest";
import type { Gap } from "../../../domain/contract/gap.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { levelSentences, type LevelSentencesInput } from "../../../domain/profile/levelSentences.ts";
import { messageOf } from "../../../domain/profile/messageOf.ts";
import { gapOf } from "../../component/map/builders.ts";

const indicator = { title: "Adults who are offline" };

function said(gap: Partial<Gap>, more: Partial<LevelSentencesInput> = {}): string[] {
  return levelSentences({
    gap: { ...gapOf({ code: "E05000001" }), ...gap },
    indicator,
    needBasis: "measured",
    ranks: { unmet: null, gapScore: null },
    settings: defaultSettings,
    words: { one: "ward", many: "wards" },
    ...more,
  });
}

function message(gap: Partial<Gap>): string {
  return messageOf({ gap: { ...gapOf({ code: "E05000001" }), ...gap }, indicator });
}

test("a ward short of places says how many find none, its ranks, what would help, how long it would take and how far its need is to be trusted", () => {
  const sentences = said(
    {
      needStock: { value: 19_900, lo: null, hi: null, marker: null },
      needPerYear: 1990,
      needLo: 1800,
      needHi: 2200,
      met: 750,
      unmet: 1240,
      gapScore: 100 * (1240 / 1990),
      structural: 1100,
      signpostable: 140,
      fairShareIndex: 45,
      yearsToReachEveryone: 26.5,
      spareShare: 0,
    },
    {
      needBasis: "modelled",
      ranks: { unmet: { rank: 3, of: 215, tiedWith: 0 }, gapScore: { rank: 1, of: 215, tiedWith: 12 } },
    },
  );
  expect(sentences).toEqual([
    "1,240 of 1,990 people in need a year find no place left within reach (gap score 62.3).",
    "That is the 3rd most of 215 wards; its gap score is the highest, as in 12 others.",
    "1,100 are counted as lacking places; 140 are signpostable.",
    "19,900 people here lack these skills today; at today’s places it would take 26.5 years to reach them all, where the ambition is 10.",
    "It has 45% of the places per person in need that the study area has on the whole: short of its fair share.",
    "Its need may lie between 1,800 and 2,200 people a year.",
    "The need figures are modelled, not counted.",
  ]);
});

test("a ward where everyone is placed takes no rank among the worst, and says how many places stay free", () => {
  const sentences = said(
    {
      met: 100,
      unmet: 0,
      gapScore: 0,
      structural: 0,
      signpostable: 0,
      spareShare: 0.36,
      class: "over-provided",
      needStock: null,
      fairShareIndex: null,
    },
    { ranks: { unmet: { rank: 90, of: 215, tiedWith: 125 }, gapScore: { rank: 90, of: 215, tiedWith: 125 } } },
  );
  expect(sentences).toEqual([
    "Each of the 100 people in need a year can find a place within reach (gap score 0).",
    "36% of the places in reach stay free.",
    "Its need has no published interval, which does not make it exact.",
  ]);
});

test("where all areas have the same score nobody is the highest", () => {
  const rank = { rank: 1, of: 215, tiedWith: 214 };
  expect(said({}, { ranks: { unmet: { rank: 5, of: 215, tiedWith: 1 }, gapScore: rank } })[1]).toBe(
    "That is the 5th most of 215 wards, as in 1 other; its gap score is the same in all 215.",
  );
});

test("people whose need is known where nothing could be scored are counted apart: the score says nothing of them", () => {
  const sentences = said({ needPerYear: 130, met: 75, unmet: 25, flags: ["need partly unknown"] });
  expect(sentences[0]).toBe("25 of 100 people in need a year find no place left within reach (gap score 25).");
  expect(sentences).toContain("Of 30 more people in need a year nobody can say whether they find a place.");
});

test("unmet people who are all of one sort are not said to be of the other as well", () => {
  expect(said({ structural: 25, signpostable: 0 })).toContain("All 25 are counted as lacking places.");
  expect(said({ structural: 0, signpostable: 25 })).toContain("All 25 are signpostable.");
  expect(said({ structural: 1, signpostable: 24 })).toContain("1 is counted as lacking places; 24 are signpostable.");
  expect(said({ met: 99, unmet: 1, structural: 0, signpostable: 1 })).toContain(
    "The one person unmet is signpostable.",
  );
});

test("the numbers in the message give the score, also where so few are in need that whole people would hide it", () => {
  expect(message({ met: 0.5, unmet: 0.3, gapScore: 37.5 })).toBe(
    "0.3 of 0.8 people in need a year find no place left within reach (gap score 37.5).",
  );
  expect(message({ met: 99.8, unmet: 0.2, gapScore: 0.2 })).toBe(
    "Fewer than 1 of 100 people in need a year find no place left within reach (gap score 0.2).",
  );
  expect(message({ met: 11, unmet: 1, gapScore: 100 / 12 })).toBe(
    "1 of 12 people in need a year finds no place left within reach (gap score 8.3).",
  );
});

test("where nothing is in reach the message says so, and not that places are full", () => {
  expect(message({ met: 0, unmet: 100, gapScore: 100, flags: ["no provision in reach"] })).toBe(
    "No place to learn is within reach of the 100 people in need a year (gap score 100).",
  );
});

const unscored: Partial<Gap> = { needPerYear: null, met: null, unmet: null, gapScore: null, class: "unknown" };

test.for<[string, Partial<Gap>, string]>([
  [
    "suppressed",
    { ...unscored, needLo: 0.1, needHi: 0.4, needMarker: "c", flags: ["need suppressed"] },
    "There is no gap score: the need is only published as lying between 0.1 and 0.4 people a year.",
  ],
  [
    "unknown need",
    { ...unscored, flags: ["need unknown", "places imputed"] },
    "There is no gap score. There is no need figure that gives people here.",
  ],
  [
    "unknown places",
    { ...unscored, needPerYear: 100, flags: ["places unknown"] },
    "There is no gap score. No offer in reach says how many places it has.",
  ],
  [
    "known of a few only",
    { needPerYear: 100, met: 5, unmet: 20, gapScore: null, class: "unknown", flags: ["need mostly unknown"] },
    "There is no gap score. Most adults here live where nothing could be scored, so what is known of the rest is no score for all.",
  ],
  [
    "nobody in need",
    { needPerYear: 0, met: 0, unmet: 0, gapScore: null, class: "balanced" },
    "Nobody is known to be in need here, so there is nothing to score.",
  ],
  [
    "ranks without people",
    { ...unscored, rankMismatch: -12.5, flags: ["need unknown"] },
    "There is no gap score, for “Adults who are offline” ranks areas and counts nobody. Need ranks 12.5 points lower than places per adult.",
  ],
])("an area without a score says why: %s", ([, gap, sentence]) => {
  expect(message(gap)).toBe(sentence);
});

test("a level without a headline indicator says that, and nothing of intervals", () => {
  const sentences = said(
    {
      ...unscored,
      needStock: null,
      structural: null,
      signpostable: null,
      yearsToReachEveryone: null,
      fairShareIndex: null,
    },
    { indicator: null, needBasis: null },
  );
  expect(sentences).toEqual([
    "There is no gap score: no headline indicator says how many people are in need at this level.",
  ]);
});
