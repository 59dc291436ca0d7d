import { describe, expect, test } from "vitest";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { activeTitle } from "../../../domain/report/words/activeTitle.ts";
import {
  classesTitle,
  mapTitle,
  mismatchTitle,
  shortestTitle,
  tableTitle,
  worstTitle,
} from "../../../domain/report/words/titles.ts";
import {
  dateWritten,
  peopleNumber,
  peopleWords,
  peopleWritten,
  rangeWritten,
} from "../../../domain/report/words/figures.ts";
import { areasWords } from "../../../domain/report/words/questionWords.ts";
import { levelSource } from "../../../domain/report/words/sourceLines.ts";
import { keptRunOf } from "./builders.ts";
import { codeOf, countedRow, generalRows, rowOf } from "./builtRows.ts";
import { saidOf } from "./saidOf.ts";

describe("titles", () => {
  test("the first that keeps within ten words is taken", () => {
    expect(activeTitle("one two three four five six seven eight nine ten eleven", "Short")).toBe("Short");
    expect(activeTitle("one two three four five six seven eight nine ten", "Short")).toBe(
      "one two three four five six seven eight nine ten",
    );
  });

  test("a map says how many have a gap, of those that can be scored", async () => {
    const { section } = await saidOf([countedRow(1, [100, 50, 0]), countedRow(2, [100, 0, 0]), rowOf(3)]);
    expect(mapTitle(section)).toBe("Essential: 1 of 2 scored wards has a gap");
  });

  test("where areas are withheld it says how many of those that are shown have a gap: withheld ones are scored too", async () => {
    const question = { disclosure: { type: "small numbers withheld", below: 10 } } as const;
    const rows = [countedRow(1, [100, 50, 0]), countedRow(2, [9, 5, 0]), countedRow(3, [60, 0, 0])];
    const more = [...rows, countedRow(4, [300, 150, 0])];
    const said = [await saidOf(rows, { question }), await saidOf(more, { question })];
    expect(said.map(({ section }) => mapTitle(section))).toEqual([
      "Essential: no shown ward has a gap",
      "Essential: 1 of 2 shown wards has a gap",
    ]);
  });

  test("where areas are withheld nobody is called the first of all: a withheld one may have more", async () => {
    const question = { disclosure: { type: "small numbers withheld", below: 10 } } as const;
    const rows = [countedRow(1, [100, 50, 0]), countedRow(2, [9, 5, 0]), countedRow(3, [60, 30, 0])];
    const { section, areas } = await saidOf([...rows, countedRow(4, [300, 150, 0])], { question });
    const all = (await saidOf(rows, { question: { disclosure: { type: "small numbers withheld", below: 100 } } }))
      .section;
    expect([worstTitle(section), shortestTitle(section), classesTitle([section, section]), mapTitle(all)]).toEqual([
      "Of those shown, Dale has the most unmet people",
      "Where the fair share of places shown is lowest",
      "How areas divide at each level, withheld ones apart",
      "Essential: every ward is withheld",
    ]);
    expect(areas).toEqual([expect.stringMatching(/^Unmet people in the wards shown, the most first: Dale, 150/)]);
  });

  test("where two read alike nobody is called the first", async () => {
    const alike = await saidOf([countedRow(1, [100, 50, 0]), countedRow(2, [90, 50.2, 0]), countedRow(3, [60, 30, 0])]);
    const apart = await saidOf([
      countedRow(1, [100, 50, 0]),
      countedRow(2, [90, 51, 0], { fairShareIndex: 40 }),
      countedRow(3, [60, 30, 0]),
    ]);
    expect([worstTitle(alike.section), shortestTitle(alike.section)]).toEqual([
      "Where most people find no place within reach",
      "Where the fair share of places is lowest",
    ]);
    expect([worstTitle(apart.section), shortestTitle(apart.section)]).toEqual([
      "Brook has the most people without a place",
      "Brook has the lowest fair share of places",
    ]);
    const ranked = await saidOf([rowOf(1, { rankMismatch: 12 }), rowOf(2, { rankMismatch: 12.04 })]);
    expect(mismatchTitle(ranked.section)).toBe("Where need most outranks places");
    const question = { disclosure: { type: "small numbers withheld", below: 10 } } as const;
    const rows = [
      countedRow(1, [100, 50, 0]),
      countedRow(2, [90, 51, 0]),
      countedRow(3, [60, 5, 0]),
      countedRow(4, [60, 30, 0]),
    ];
    const { section } = await saidOf(rows, { question });
    expect(worstTitle(section)).toBe("Where most people are unmet, of areas shown");
  });

  test("kinds of area with long names become areas where the title would be too long", async () => {
    const { section } = await saidOf([countedRow(1, [100, 50, 0]), countedRow(2, [100, 0, 0]), rowOf(3)]);
    expect(mapTitle({ ...section, words: areaTypeWords.district })).toBe("Essential: 1 of 2 scored areas has a gap");
  });

  test("a map of fair shares says how many lack their fair share", async () => {
    const { section } = await saidOf(generalRows(), { level: { saturated: { class: "gap", share: 1 } } });
    expect(mapTitle(section)).toBe("Essential: 3 of 7 wards lack their fair share");
  });

  test("a map on which nothing is scored says so", async () => {
    const { section } = await saidOf([rowOf(1)]);
    expect(mapTitle(section)).toBe("Essential: no ward can be scored");
  });

  test("the level with the largest share of gaps is named; where several share it the one with the smallest, and none where all are equal", async () => {
    const some = (await saidOf([countedRow(1, [100, 50, 0]), countedRow(2, [100, 0, 0])])).section;
    const all = (await saidOf([countedRow(1, [100, 50, 0])])).section;
    const general = { ...all, level: { ...all.level, level: "general" as const } };
    const specialist = { ...some, level: { ...some.level, level: "specialist" as const } };
    const titles = [[some, general], [all, general], [all, general, specialist], [some]].map(classesTitle);
    expect(titles).toEqual([
      "Gaps are most common in general digital skills",
      "Gaps are as common at one level as another",
      "Gaps are least common in specialist digital skills",
      "Essential: 1 of 2 wards has a gap",
    ]);
  });

  test("a table names the first of many, or all with their order", () => {
    const what = { with: "the most unmet people", of: "Unmet people in", first: "most" };
    expect(
      [20, 3, 1].map((named) => tableTitle([named, named === 20 ? 215 : named], areaTypeWords.ward, what)),
    ).toEqual([
      "The 20 wards with the most unmet people",
      "Unmet people in 3 wards, most first",
      "Unmet people in 1 ward",
    ]);
  });
});

describe("numbers", () => {
  test("people are whole from ten up, with a decimal below, and never 0 for somebody", () => {
    expect([8430.4, 10, 9.96, 3.14, 0.04, 0].map(peopleWritten)).toEqual([
      "8,430",
      "10",
      "10",
      "3.1",
      "under 0.1",
      "0",
    ]);
    expect([8430.4, 9.96, 3.14].map(peopleNumber)).toEqual([8430, 10, 3.1]);
  });

  test("one person is one person, also where it is only nearly one", () => {
    expect([1, 0.98, 2].map(peopleWords)).toEqual(["1 person", "1 person", "2 people"]);
  });

  test("a range has both its ends", () => {
    expect(rangeWritten(7899.6, 9100.2)).toBe("7,900 to 9,100");
  });

  test("dates are London’s, and what is no date stays as it was published", () => {
    expect(["2026-06-30T23:30:00.000Z", "2024-12-31", "2019", "March 2021"].map(dateWritten)).toEqual([
      "1 July 2026",
      "31 December 2024",
      "2019",
      "March 2021",
    ]);
  });
});

describe("what a report is about", () => {
  const { head } = keptRunOf();

  test("all wards of the study area, some chosen ones, one own area", () => {
    const chosen = { ...head.question, areas: [codeOf(1), codeOf(2)] };
    expect([
      areasWords(head),
      areasWords({ ...head, areas: 2, question: chosen }),
      areasWords({ ...head, areas: 1, areaType: "own" }),
      areasWords({ ...head, areas: 2, areaType: "own" }),
    ]).toEqual([
      "all 7 wards of the study area (boundaries of 2023)",
      "2 chosen wards (boundaries of 2023)",
      "the one own area of the study area",
      "both own areas of the study area",
    ]);
  });

  test("the source under a picture names need, files, licence and when it was made", () => {
    const [level] = head.levels;
    expect(level?.type === "scored" && levelSource(head, level).split("\n")).toEqual([
      "Need: Adults without essential digital skills, 2024, where people live, measured. Source: Testshire survey, published 1 June 2025. Licence: Open Government Licence v3.0.",
      "Files: Testshire survey (Open Government Licence v3.0).",
      "Contains public sector information licensed under the Open Government Licence v3.0. Contains OS, Royal Mail and National Statistics data © Crown copyright and database rights.",
      "Testshire partnership, made on 3 March 2026 with Skills Gap Atlas 0.1.0 from snapshot 5f0c1d2e3a4b.",
    ]);
  });
});
