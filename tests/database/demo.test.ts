import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadDemo } from "../../server/demo/loadDemo.ts";
import { createPartnership } from "../../server/store/partnership/createPartnership.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import { partnerships } from "../../server/store/partnership/partnerships.ts";
import { replaceStudyArea } from "../../server/store/partnership/replaceStudyArea.ts";
import { freshDatabaseForFile, freshDatabase } from "./freshDatabase.ts";

const folder = fileURLToPath(new URL("../../data/demo", import.meta.url));
const database = freshDatabaseForFile();
const silent = () => {};

test("an empty database gets the demo: ten districts, a ring of 30 km, and seven datasets without an issue", async () => {
  await loadDemo(database(), folder, silent);
  const [demo, ...others] = await partnerships(database().db);
  expect(others).toEqual([]);
  expect(demo).toMatchObject({ name: "Greater Manchester (demo)", isDemo: true, bufferKm: 30 });
  expect(demo?.studyArea.length).toBe(10);
  const loaded = demo === undefined ? [] : await datasets(database().db, demo.id);
  expect(loaded.map(({ fileName, status }) => `${fileName} ${status}`).toSorted()).toEqual([
    "area_parts.csv published",
    "areas.csv published",
    "directory.csv published",
    "indicators.csv published",
    "need.csv published",
    "offers.csv published",
    "postcodes.csv published",
  ]);
  expect(loaded.filter(({ source, licence, dataDate }) => !source || !licence || !dataDate)).toEqual([]);
  expect(loaded.flatMap(({ issues }) => Object.values(issues)).reduce((sum, count) => sum + count, 0)).toBe(0);
});

test("a demo that was interrupted is finished at the next start, each table once", async () => {
  const [demo] = await partnerships(database().db);
  if (demo === undefined) throw new Error("the demo is not there");
  await replaceStudyArea(database(), demo.id, []);
  await loadDemo(database(), folder, silent);
  expect((await partnerships(database().db)).map(({ studyArea }) => studyArea.length)).toEqual([10]);
  expect((await datasets(database().db, demo.id)).length).toBe(7);
});

test("a database that already has a partnership is left alone", async () => {
  const used = await freshDatabase();
  try {
    await createPartnership(used, { name: "Ours", studyArea: [], bufferKm: 10 });
    await loadDemo(used, join(folder, "nowhere"), silent);
    expect((await partnerships(used.db)).map(({ name }) => name)).toEqual(["Ours"]);
  } finally {
    await used.drop();
  }
});
