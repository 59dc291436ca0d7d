import { expect, test } from "vitest";
import { beforeTotals, chosenTotals } from "../../../domain/report/chosenTotals.ts";
import type { ReportRow } from "../../../domain/contract/reportRun.ts";
import { changeMessage } from "../../../domain/report/words/changeMessage.ts";
import { comparisonSentences } from "../../../domain/report/words/comparisonSentences.ts";
import { changesTitle } from "../../../domain/report/words/titles.ts";
import { countedRow, rowOf } from "./builtRows.ts";
import { saidOf } from "./saidOf.ts";

/** A ward in which so many of 100 people in need are unmet, and were. */
function ward(n: number, unmet: number, was: number | null): ReportRow {
  const before = {
    needPerYear: 100,
    needMarker: null,
    placesInReach: 300,
    gapScore: was,
    class: was !== null && was >= 5 ? "gap" : "balanced",
    rank: n,
  };
  return countedRow(n, [100, unmet, 0], {}, { before: was === null ? null : { ...before, unmet: was } });
}

async function saidSince(rows: readonly ReportRow[], words = "2021", by: "period" | "report" = "period") {
  const { section } = await saidOf(rows);
  const before = { words, chosen: beforeTotals(rows) };
  const level = { ...section.level, chosen: chosenTotals(rows) };
  return comparisonSentences({ level, before, tally: section.tally, words: section.words, by });
}

async function saidFirst(rows: readonly ReportRow[]) {
  const { section } = await saidOf(rows);
  const before = { words: "2021", chosen: beforeTotals(rows) };
  return changeMessage({ ...section.level, chosen: chosenTotals(rows), before });
}

test("more people without a place than then, with the gaps that came and went", async () => {
  expect(await saidSince([ward(1, 60, 40), ward(2, 0, 10), ward(3, 20, 0), ward(4, 30, 0)])).toEqual([
    "Added up over the areas of this report there are 110 people a year without a place, 60 more than the 50 in 2021.",
    "Of the 4 wards known both times 2 have a gap that had none, and 1 has lost the gap of 2021.",
    "Only the need is of 2021; places and settings are today’s, so this is no history of provision. Nothing was drawn for the differences: a small one may be chance.",
  ]);
});

test("fewer people than in an earlier report, and no gap that came or went", async () => {
  expect(await saidSince([ward(1, 30, 40), ward(2, 10, 10)], "the report of 3 March 2026", "report")).toEqual([
    "Added up over the areas of this report there are 40 people a year without a place, 10 fewer than the 50 in the report of 3 March 2026.",
    "In none of the 2 wards that are known both times has a gap come or gone.",
    "The report of 3 March 2026 rests on the data and settings of its own day. Nothing was drawn for the differences: a small one may be chance.",
  ]);
});

test("as many as before is no change, and one person is one person", async () => {
  const [people] = await saidSince([ward(1, 1, 1)]);
  expect(people).toBe(
    "Added up over the areas of this report there is 1 person a year without a place, as many as in 2021.",
  );
});

test("a sum over other wards than then says so", async () => {
  const [people] = await saidSince([ward(1, 30, 40), ward(2, 10, null)]);
  expect(people).toBe(
    "Added up over the areas of this report there are 40 people a year without a place, as many as in 2021. The sum is over 2 areas now and was over 1 then, so part of the change may be theirs.",
  );
});

test("what is not known on one side cannot be told", async () => {
  const [people] = await saidSince([rowOf(1), rowOf(2)]);
  expect(people).toBe("How many people more or fewer are unmet cannot be told.");
});

test("the wards that changed most come first, either way, and those that changed by less than a person are not named", async () => {
  const { section } = await saidOf([ward(1, 60, 40), ward(2, 0, 30), ward(3, 20.5, 20), ward(4, 9, 4)]);
  expect(section.tally.changes.moved.map(({ gap }) => gap.name)).toEqual(["Brook", "Ashby", "Dale"]);
  expect([section.tally.changes.known, section.tally.changes.changed]).toEqual([4, 3]);
});

test("where two wards changed alike, none of them is said to have changed most", async () => {
  const alike = await saidOf([ward(1, 60, 40), ward(2, 10, 30)]);
  const apart = await saidOf([ward(1, 60, 40), ward(2, 0, 30)]);
  expect([changesTitle(alike.section, "2021"), changesTitle(apart.section, "2021")]).toEqual([
    "Where unmet people changed most since 2021",
    "Brook changed most since 2021",
  ]);
});

test("the first page says the change in a line, and nothing where other areas are summed", async () => {
  expect(await saidFirst([ward(1, 60, 40), ward(2, 0, 10)])).toEqual([
    "Essential, since 2021: 10 more people a year have no place left within reach (60, after 50).",
  ]);
  expect(await saidFirst([ward(1, 39, 40)])).toEqual([
    "Essential, since 2021: 1 fewer person a year has no place left within reach (39, after 40).",
  ]);
  expect(await saidFirst([ward(1, 40, 40)])).toEqual([
    "Essential, since 2021: as many people a year have no place left within reach.",
  ]);
  expect(await saidFirst([ward(1, 40, 40), ward(2, 40, null)])).toEqual([]);
});
