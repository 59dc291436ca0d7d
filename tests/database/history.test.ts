import { beforeEach, expect, test } from "vitest";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { deleteDraft } from "../../server/store/dataset/deleteDraft.ts";
import { history } from "../../server/store/dataset/history.ts";
import { undoDataset } from "../../server/store/dataset/undoDataset.ts";
import { publishDataset } from "../../server/store/importing/publishDataset.ts";
import { storeDraft } from "../../server/store/importing/storeDraft.ts";
import { aFile, groundLaid, imported, indicatorLines, needLines } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
  await groundLaid(database(), partnership);
});

test("the history tells, newest first, what was published and undone, by whom, why, from which file and in whose place", async () => {
  const first = await imported(database(), partnership, aFile("need.csv", needLines));
  const draft = await storeDraft(database(), partnership, aFile("mended.csv", needLines.slice(0, 3)));
  const second = await publishDataset(database(), partnership, draft.id, {
    holdOutBadRows: false,
    replaces: first.id,
    by: "Ann",
    why: "a wrong ward",
  });
  await undoDataset(database(), partnership, second.id, { by: "Bob", why: "it was right" });
  const [newest, middle, oldest, ...ground] = await history(database().db, { partnership });
  const ofSecond = {
    dataset: second.id,
    title: second.title,
    kind: "need",
    fileName: "mended.csv",
    replaces: first.id,
    replacesTitle: first.title,
  };
  const some = { number: expect.any(Number), at: expect.any(String) };
  expect(newest).toEqual({ ...some, ...ofSecond, what: "undone", by: "Bob", why: "it was right" });
  expect(middle).toEqual({ ...some, ...ofSecond, what: "published", by: "Ann", why: "a wrong ward" });
  expect(oldest).toEqual({
    ...some,
    dataset: first.id,
    title: first.title,
    kind: "need",
    fileName: "need.csv",
    replaces: null,
    replacesTitle: null,
    what: "published",
    by: null,
    why: null,
  });
  expect(ground.map(({ what, kind }) => `${what} ${kind}`)).toEqual([
    "published indicators",
    "published area-parts",
    "published areas",
  ]);
  const times = [newest, middle, oldest, ...ground].map((event) => event?.at ?? "");
  expect(times).toEqual(times.toSorted().toReversed());
});

test("a stretch of the history is asked for by how many and from where", async () => {
  const whole = await history(database().db, { partnership });
  expect(await history(database().db, { partnership, limit: 1, offset: 1 })).toEqual(whole.slice(1, 2));
});

test("what was refused, a draft, and another partnership's doings are in no history", async () => {
  const before = await history(database().db, { partnership });
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines));
  await deleteDraft(database(), partnership, draft.id);
  const bad = [...needLines, "offline-adults,ward,2023,E05999999,2024,7,,,"];
  await expect(imported(database(), partnership, aFile("need.csv", bad))).rejects.toMatchObject({ code: "conflict" });
  const other = (await aPartnership(database(), "Elsewhere")).id;
  await imported(database(), other, aFile("indicators.csv", indicatorLines));
  expect(await history(database().db, { partnership })).toEqual(before);
  expect(await history(database().db, { partnership: other })).toHaveLength(1);
});
