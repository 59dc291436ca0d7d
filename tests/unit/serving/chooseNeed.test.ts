import { expect, test } from "vitest";
import { chooseNeed } from "../../../server/score/chooseNeed.ts";
import { figures, headline } from "./builders.ts";

test("a level without a headline indicator has no need to score", () => {
  expect(chooseNeed("essential", [headline("context", { role: "context" })], [], undefined)).toBe(undefined);
  expect(chooseNeed("general", [headline("essential")], [], undefined)).toBe(undefined);
});

test("of several headlines one in people is used before an index, however new the index is, and the reader is told", () => {
  const index = headline("index", { unit: "index" }, 6);
  const people = headline("people", {}, 1);
  const covered = [figures("index", "lsoa/2011/2021"), figures("people", "district/2023/2021")];
  expect(chooseNeed("essential", [index, people], covered, undefined)).toEqual({
    indicator: people,
    base: { areaType: "district", vintage: "2023" },
    period: "2021",
    notes: [
      "Several headline indicators give need at this level. “people” is used; left aside: “index”. People of different indicators are never added.",
    ],
  });
});

test("of two headlines in people the one published last is used, unless it has no figures", () => {
  const former = headline("former", {}, 1);
  const latter = headline("latter", {}, 2);
  const both = [figures("former", "ward/2023/2024"), figures("latter", "ward/2023/2024")];
  expect(chooseNeed("essential", [former, latter], both, undefined)?.indicator).toBe(latter);
  expect(chooseNeed("essential", [former, latter], both.slice(0, 1), undefined)?.indicator).toBe(former);
});

test("the smallest areas count before the latest period, and a newer period on larger areas is told", () => {
  const covered = [
    figures("need", "district/2023/2024"),
    figures("need", "ward/2023/2021"),
    figures("need", "ward/2023/2022"),
  ];
  expect(chooseNeed("essential", [headline("need")], covered, undefined)).toEqual({
    indicator: headline("need"),
    base: { areaType: "ward", vintage: "2023" },
    period: "2022",
    notes: ["The score uses ward figures of 2022; newer ones (2024) exist for larger areas only."],
  });
  expect(chooseNeed("essential", [headline("need")], covered, "2024")?.base).toEqual({
    areaType: "district",
    vintage: "2023",
  });
});

test("a period without figures is refused with those there are", () => {
  expect(() => chooseNeed("essential", [headline("need")], [figures("need", "ward/2023/2021")], "1999")).toThrow(
    "“need” has no figures for 1999. It has: 2021.",
  );
});

test("when the smallest areas have fewer figures than larger ones, the reader is told what is not used", () => {
  const covered = [figures("need", "lsoa/2021/2024", 1), figures("need", "ward/2023/2024", 215)];
  expect(chooseNeed("essential", [headline("need")], covered, undefined)).toEqual({
    indicator: headline("need"),
    base: { areaType: "lsoa", vintage: "2021" },
    period: "2024",
    notes: ["The score uses LSOA figures of 2024, of which 1 is known; the 215 known for wards are not used."],
  });
});
