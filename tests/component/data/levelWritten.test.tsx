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
