import { expect, test } from "vitest";
import type { DryRun } from "../../../domain/contract/dryRun.ts";
import {
  areaLines,
  indicatorLines,
  needLines,
  offerLines,
  partLines,
  postcodeLines,
  valeForFile,
} from "../api/vale.ts";
import { type How, inForce, published, tried } from "./trying.ts";

const vale = valeForFile();

test("need in the place of need: by indicator, area and period a figure is new, changed, ended or the same", async () => {
  const lines = [
    ...needLines.slice(0, 1),
    "offline,ward,2023,E05000001,2024,410,380,440,",
    "offline,ward,2023,E05000002,2024,,1,4,c",
    "offline,ward,2023,E05000003,2024,,,,x",
    "offline,ward,2023,E05000004,2024,12,,,",
    "office,district,2023,E07000001,2024,1000.0,,,",
  ];
  const { dryRun } = await tried(vale().app, "vale", lines, {
    replaces: (await inForce(vale().app, "vale", "need")).id,
  });
  expect(dryRun.records).toEqual([{ noun: "needFigures", added: 1, changed: 2, ended: 1, same: 2 }]);
});

test("need beside other need ends nothing", async () => {
  const lines = [
    ...needLines.slice(0, 1),
    "offline,ward,2023,E05000004,2024,12,,,",
    "offline,ward,2023,E05000004,2023,12,,,",
  ];
  expect(await recordsOf(lines)).toEqual([{ noun: "needFigures", added: 2, changed: 0, ended: 0, same: 0 }]);
  const period = [...needLines.slice(0, 1), "offline,ward,2023,E05000004,2025,12,,,"];
  expect(await recordsOf(period, { mode: "new period" })).toEqual([
    { noun: "needFigures", added: 1, changed: 0, ended: 0, same: 0 },
  ]);
});

test("listings in the place of listings: by their ids, whatever row they stand in", async () => {
  const [header = "", first = "", second = "", third = "", fourth = ""] = offerLines;
  const lines = [header, fourth, first.replace(",30,year", ",31,year"), third.replace("a3,", "a5,"), second];
  expect(await recordsOf(lines, { replaces: (await inForce(vale().app, "vale", "offers")).id })).toEqual([
    { noun: "listings", added: 1, changed: 1, ended: 1, same: 2 },
  ]);
});

test("listings without ids: by all their cells, so that a row more at the top does not change all others", async () => {
  const withoutIds = offerLines.map((line) => line.slice(line.indexOf(",") + 1));
  const [header = "", first = "", second = "", third = "", fourth = ""] = withoutIds;
  const { app } = vale();
  const hill = await tried(app, "hill", [header, first, fourth, second]);
  expect(hill.dryRun.records).toEqual([{ noun: "listings", added: 3, changed: 0, ended: 0, same: 0 }]);
  const former = await published(app, hill.draft);
  const { dryRun } = await tried(app, "hill", [header, third, second, first], { replaces: former.id });
  expect(dryRun.records).toEqual([{ noun: "listings", added: 1, changed: 0, ended: 1, same: 2 }]);
});

test("areas, parts and postcodes are counted beside those that all partnerships share, and none of them ends", async () => {
  const areas = [
    ...areaLines.slice(0, 1),
    "ward,2023,E05000001,North Ward,-2.21,51.82,4000,2021,urban",
    "ward,2023,E05000002,South Ward,,,,,",
    "ward,2023,E05000003,Hill Top,-2.0,51.82,3100,2021,rural",
    "ward,2023,E05000009,New Ward,-2.0,51.82,10,2021,rural",
  ];
  expect(await recordsOf(areas)).toEqual([{ noun: "areas", added: 1, changed: 1, ended: 0, same: 2 }]);
  const parts = partLines
    .slice(0, 4)
    .map((line, row) => (row === 2 ? line.replace(",1,exact", ",0.5,population") : line));
  expect(await recordsOf(parts)).toEqual([{ noun: "areaParts", added: 0, changed: 1, ended: 0, same: 2 }]);
  const postcodes = [...postcodeLines, "GL6 1AA,-2.21,51.82,ward,2023,E05000001,"];
  expect(await recordsOf(postcodes)).toEqual([{ noun: "postcodes", added: 1, changed: 0, ended: 0, same: 2 }]);
});

test("indicators are counted by their ids, also those that another dataset in force has", async () => {
  const [header = "", offline = "", office = ""] = indicatorLines;
  const lines = [
    header,
    offline.replace("Our survey", "Their survey"),
    office,
    office.replace("office,", "coding,").replace("general", "specialist"),
  ];
  expect(await recordsOf(lines, { replaces: (await inForce(vale().app, "vale", "indicators")).id })).toEqual([
    { noun: "indicators", added: 1, changed: 1, ended: 0, same: 1 },
  ]);
});

async function recordsOf(lines: readonly string[], how: How = {}): Promise<DryRun["records"]> {
  const { dryRun } = await tried(vale().app, "vale", lines, how);
  expect(dryRun).toMatchObject({ mode: how.mode ?? (how.replaces === undefined ? "append" : "replace") });
  return dryRun.records;
}
