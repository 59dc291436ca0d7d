import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { loadDemo } from "../../../server/demo/loadDemo.ts";
import { dryRunOf } from "../../../server/dryRun/dryRunOf.ts";
import { datasets } from "../../../server/store/dataset/datasets.ts";
import { storeDraft } from "../../../server/store/importing/storeDraft.ts";
import { partnerships } from "../../../server/store/partnership/partnerships.ts";
import { aFile } from "../builders.ts";
import { freshDatabaseForFile } from "../freshDatabase.ts";

const folder = fileURLToPath(new URL("../../../data/demo", import.meta.url));
const database = freshDatabaseForFile();
beforeAll(() => loadDemo(database(), folder, () => {}));

test("an offer that is left out of the demo's file ends, and only the scores of its level get worse", async () => {
  const [demo] = await partnerships(database().db);
  if (demo === undefined) throw new Error("the demo is not there");
  const offers = (await datasets(database().db, demo.id)).find(({ fileName }) => fileName === "offers.csv");
  const [header = "", ...rows] = readFileSync(join(folder, "offers.csv"), "utf8").trimEnd().split("\n");
  const left = rows.filter((row) => !row.startsWith("adult-abraham-moss-essential,"));
  expect(rows.length - left.length).toBe(1);
  const draft = await storeDraft(database(), demo.id, aFile("offers.csv", [header, ...left], 65_536));
  const publishing = { holdOutBadRows: false, replaces: offers?.id };
  const watch = { signal: new AbortController().signal, say: () => {} };
  const { records, levels } = await dryRunOf(
    database(),
    { partnership: demo.id, dataset: draft.id, publishing },
    watch,
  );
  expect(records).toEqual([{ noun: "listings", added: 0, changed: 0, ended: 1, same: left.length }]);
  const [essential, general, specialist] = levels;
  expect(essential).toMatchObject({ areaType: "ward", areas: 215, note: null });
  // 600 places a year were all taken.
  expect((essential?.unmetAfter ?? 0) - (essential?.unmetBefore ?? 0)).toBeCloseTo(600, 6);
  expect(essential?.moves[0]).toMatchObject({ name: "Harpurhey" });
  expect(essential?.moves.every(({ before, after }) => (after?.unmet ?? 0) > (before?.unmet ?? 0) - 1e-6)).toBe(true);
  expect([general?.moved, specialist?.moved]).toEqual([0, 0]);
});
