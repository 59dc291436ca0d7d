import { expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { levelsTsv } from "../../../web/area/levelsTsv.ts";
import { drawnOf, sureAreas } from "../../../web/views/sureAreas.ts";
import { code, drawnArea } from "../map/builders.ts";
import { scored } from "./aProfile.ts";

const levels = [scored({ period: "2022" }), scored({ level: "general", period: "2021" }, { gapScore: 40 })];
const cellsOf = (text: string) =>
  text
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split("\t"));

test("an area's levels are lines with the same columns, each saying its level and period", () => {
  const [headings, essential, general] = cellsOf(levelsTsv(levels, defaultSettings, () => null));
  expect(headings?.slice(0, 5)).toEqual(["Level", "Period", "Area", "Code", "District"]);
  expect(essential?.slice(0, 4)).toEqual(["Essential", "2022", "Harpurhey", "E05000001"]);
  expect(general?.slice(0, 2)).toEqual(["General", "2021"]);
  const score = headings?.indexOf("Gap score (of 100)") ?? -1;
  expect([essential?.[score], general?.[score]]).toEqual(["25", "40"]);
  expect([essential?.length, general?.length]).toEqual([headings?.length, headings?.length]);
});

test("ranges of a level that was drawn do not push the figures of one that was not into other columns", () => {
  const sure = sureAreas({ areas: [drawnArea("E05000001")] });
  const sureness = drawnOf(sure, code("E05000001"));
  const text = levelsTsv(levels, defaultSettings, ({ level }) => (level === "general" ? sureness : null));
  const [headings, essential, general] = cellsOf(text);
  const least = headings?.indexOf("Gap score (of 100): least of nine draws in ten") ?? -1;
  const score = headings?.indexOf("Gap score (of 100)") ?? -1;
  expect([essential?.[score], essential?.[least], general?.[score]]).toEqual(["25", "[x]", "40"]);
  expect(general?.[least]).not.toBe("[x]");
});
