import { expect, test } from "vitest";
import { levelWritten } from "../../../web/data/preview/levelWritten.ts";
import { aLevel } from "./aDryRun.ts";

test.for([
  [{}, "Essential: no ward moves; unmet people stay at 8,430.2 a year."],
  [
    { moved: 12, classChanged: 3, unmetAfter: 8120 },
    "Essential: 12 of 215 wards move, 3 change class; unmet people fall from 8,430 to 8,120 a year.",
  ],
  [
    { moved: 1, classChanged: 1, unmetAfter: 8430.6 },
    "Essential: 1 of 215 wards moves, 1 changes class; unmet people rise from 8,430 to 8,431 a year.",
  ],
  [
    { moved: 215, unmetAfter: 8430.4 },
    "Essential: all 215 wards move, none changes class; unmet people rise from 8,430.2 to 8,430.4 a year.",
  ],
  [
    { areas: 1, moved: 1, classChanged: 1, unmetBefore: null, unmetAfter: 8 },
    "Essential: 1 of 1 ward moves, 1 changes class; unmet people a year: not known before, 8 after.",
  ],
  [
    { areaType: "lsoa", areas: 120, knownAfter: 1, moved: 119, classChanged: 119, unmetBefore: 740, unmetAfter: 0 },
    "Essential: 119 LSOAs would have no figure any more; 119 of 120 LSOAs move, 119 change class; unmet people where the need is known: 740 in 120 LSOAs before, 0 in 1 LSOA after.",
  ],
  [
    { areaType: "lsoa", areas: 120, knownBefore: 117, moved: 3, classChanged: 3, unmetBefore: 740, unmetAfter: 740 },
    "Essential: 3 LSOAs would be known that are not known now; 3 of 120 LSOAs move, 3 change class; unmet people where the need is known: 740 in 117 LSOAs before, 740 in 120 LSOAs after.",
  ],
  [
    { areas: 4, knownBefore: 3, knownAfter: 3, moved: 2, classChanged: 2, unmetBefore: 30, unmetAfter: 40 },
    "Essential: 1 ward would have no figure any more; 1 ward would be known that is not known now; 2 of 4 wards move, 2 change class; unmet people where the need is known: 30 in 3 wards before, 40 in 3 wards after.",
  ],
  [
    { areas: 2, knownAfter: 0, moved: 2, classChanged: 2, unmetBefore: 41.3, unmetAfter: null },
    "Essential: 2 wards would have no figure any more; all 2 wards move, 2 change class; unmet people a year: 41.3 in 2 wards before, not known after.",
  ],
  [{ moved: 2, unmetBefore: null, unmetAfter: null }, "Essential: 2 of 215 wards move, none changes class."],
  [
    {
      areas: 0,
      areaType: null,
      unmetBefore: null,
      unmetAfter: null,
      note: "No need is known for essential skills yet.",
    },
    "Essential: No need is known for essential skills yet.",
  ],
] as const)("what happens to a level is one sentence: %o", ([told, sentence]) => {
  expect(levelWritten(aLevel(told))).toBe(sentence);
});
