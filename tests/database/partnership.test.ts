import { expect, test } from "vitest";
import { areaKeySchema } from "../../domain/contract/area.ts";
import { partnershipIdSchema } from "../../domain/contract/partnership.ts";
import { defaultSettings } from "../../domain/contract/settings.ts";
import { changeSettings } from "../../server/store/partnership/changeSettings.ts";
import { createPartnership } from "../../server/store/partnership/createPartnership.ts";
import { findPartnership } from "../../server/store/partnership/findPartnership.ts";
import { partnerships } from "../../server/store/partnership/partnerships.ts";
import { replaceStudyArea } from "../../server/store/partnership/replaceStudyArea.ts";
import { settingsInForce } from "../../server/store/partnership/settingsInForce.ts";
import { recordSnapshot } from "../../server/store/snapshot/recordSnapshot.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();

const ward = (code: string) => areaKeySchema.parse({ areaType: "ward", vintage: "2023", code });

test("a partnership takes its id from its name, and a number where another has that id", async () => {
  const names = ["Ynys Môn & Arfon", "Ynys Môn & Arfon", "…", "…"];
  const ids = [];
  for (const name of names) ids.push((await aPartnership(database(), name)).id);
  expect(ids).toEqual(["ynys-mon-arfon", "ynys-mon-arfon-2", "partnership", "partnership-2"]);
  expect((await partnerships(database().db)).map(({ id }) => id)).toEqual(ids);
});

test("a partnership starts with the settings that the method names, as version 1", async () => {
  const { id } = await aPartnership(database(), "First settings");
  expect(await settingsInForce(database().db, id)).toEqual({ version: 1, settings: defaultSettings });
});

test("changed settings are a new version, also when two people save at once", async () => {
  const { id } = await aPartnership(database(), "Two savers");
  const saved = await Promise.all(
    [5, 6, 7].map((yearsToClear) => changeSettings(database(), id, { ...defaultSettings, yearsToClear })),
  );
  expect(saved.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([2, 3, 4]);
  const last = saved.find(({ version }) => version === 4);
  expect(await settingsInForce(database().db, id)).toEqual(last);
});

test("of two who change the same version at once one is saved, and the other is told and undoes nothing", async () => {
  const { id } = await aPartnership(database(), "One wins");
  const tries = await Promise.allSettled(
    [5, 6].map((yearsToClear) => changeSettings(database(), id, { ...defaultSettings, yearsToClear }, 1)),
  );
  const saved = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(saved.map(({ version }) => version)).toEqual([2]);
  expect(tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []))).toMatchObject([
    {
      code: "conflict",
      message:
        "Version 2 of the settings is in force, and these were made from version 1. Nothing was saved: read version 2, make the change there, and save again.",
    },
  ]);
  expect(await settingsInForce(database().db, id)).toEqual(saved[0]);
});

test("a study area is kept in order of code, each area once", async () => {
  const { db } = database();
  await db.insertInto("area").values(["E05000002", "E05000001"].map(anArea)).execute();
  const made = await createPartnership(database(), {
    name: "Two wards",
    studyArea: [ward("E05000002"), ward("E05000001"), ward("E05000002")],
    bufferKm: 12,
  });
  expect(made.studyArea).toEqual([ward("E05000001"), ward("E05000002")]);
  expect(await findPartnership(db, made.id)).toEqual(made);
  expect((await replaceStudyArea(database(), made.id, [ward("E05000002")])).studyArea).toEqual([ward("E05000002")]);
});

test("a study area with an unknown area makes no partnership, and says which area", async () => {
  const before = await partnerships(database().db);
  const making = createPartnership(database(), { name: "Nowhere", studyArea: [ward("E05999999")], bufferKm: 1 });
  await expect(making).rejects.toMatchObject({
    code: "unusable",
    message: "The area list does not have ward/2023/E05999999. Import the areas first.",
  });
  expect(await partnerships(database().db)).toEqual(before);
});

test("a partnership that is not there is refused by name", async () => {
  const nobody = partnershipIdSchema.parse("nobody");
  const refused = { code: "not found", message: "There is no partnership nobody." };
  await expect(findPartnership(database().db, nobody)).rejects.toMatchObject(refused);
  await expect(settingsInForce(database().db, nobody)).rejects.toMatchObject(refused);
  await expect(changeSettings(database(), nobody, defaultSettings)).rejects.toMatchObject(refused);
});

test("a snapshot keeps its name until something it rests on changes, and differs between partnerships", async () => {
  const { db } = database();
  const { id } = await aPartnership(database(), "Snapped");
  const { id: other } = await aPartnership(database(), "Snapped too");
  const first = await recordSnapshot(db, id);
  expect(await recordSnapshot(db, id)).toEqual(first);
  expect((await recordSnapshot(db, other)).id).not.toBe(first.id);

  await changeSettings(database(), id, { ...defaultSettings, yearsToClear: 3 });
  const second = await recordSnapshot(db, id);
  expect(second.settingsVersion).toBe(2);
  expect(second.id).not.toBe(first.id);

  await replaceStudyArea(database(), id, [ward("E05000001")]);
  expect((await recordSnapshot(db, id)).id).not.toBe(second.id);
});

function anArea(code: string) {
  return {
    areaType: "ward",
    vintage: "2023",
    code,
    name: code,
    lon: null,
    lat: null,
    adults: null,
    adultsYear: null,
    urbanRural: null,
  };
}
