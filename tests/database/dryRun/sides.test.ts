import { expect, test } from "vitest";
import { levels } from "../../../domain/contract/level.ts";
import { indicatorLines, needLines, valeForFile } from "../api/vale.ts";
import { inForce, published, tried } from "./trying.ts";

const vale = valeForFile();

test("where no need was known there is nothing to compare with, and the note says so", async () => {
  const lines = indicatorLines.map((line) => line.replace("offline,", "online,"));
  const { app } = vale();
  const { draft, dryRun } = await tried(app, "hill", lines);
  expect(dryRun.levels.map(({ note }) => note)).toEqual(
    levels.map((level) => `No need is known for ${level} skills yet.`),
  );
  await published(app, draft);
  const need = [needLines[0] ?? "", "online,ward,2023,E05000003,2024,500,,,"];
  const first = await tried(app, "hill", need);
  expect(first.dryRun.levels[0]).toMatchObject({
    areaType: "ward",
    areas: 1,
    knownBefore: 0,
    knownAfter: 1,
    moved: 1,
    classChanged: 1,
    unmetBefore: null,
    moves: [{ code: "E05000003", before: null, after: { class: "gap" } }],
    note: "Until now no need is known for essential skills.",
  });
});

test("a new period that covers one ward of two makes the other unknown, which is not the same as nobody unmet", async () => {
  const { app } = vale();
  const [header = ""] = needLines;
  const both = needLines.map((line) =>
    line.includes(",E05000002,") ? "offline,ward,2023,E05000002,2024,300,,," : line,
  );
  const replaces = (await inForce(app, "vale", "need")).id;
  const { draft } = await tried(app, "vale", both, { replaces });
  await published(app, draft, { replaces });
  const next = [header, "offline,ward,2023,E05000001,2025,0,,,"];
  const { dryRun } = await tried(app, "vale", next, { mode: "new period" });
  expect(dryRun.levels[0]).toMatchObject({ areaType: "ward", areas: 2, knownBefore: 2, knownAfter: 1, unmetAfter: 0 });
});

test("need by other areas than before is compared on those that both can be summed to", async () => {
  const lines = [
    needLines[0] ?? "",
    "office,ward,2023,E05000001,2024,400,,,",
    "office,ward,2023,E05000002,2024,700,,,",
  ];
  const { dryRun } = await tried(vale().app, "vale", lines, {
    replaces: (await inForce(vale().app, "vale", "need")).id,
  });
  const [essential, general] = dryRun.levels;
  expect(general).toMatchObject({ areaType: "district", areas: 1, note: null });
  expect(essential).toMatchObject({ unmetAfter: null, note: "No need would be known for essential skills any more." });
  expect(essential?.moves.map(({ after }) => after)).toEqual(essential?.moves.map(() => null));
});
