import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { Dataset } from "../../domain/contract/dataset.ts";
import type { DatasetId } from "../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import { findDataset } from "../../server/store/dataset/findDataset.ts";
import { undoDataset } from "../../server/store/dataset/undoDataset.ts";
import { publishDataset } from "../../server/store/importing/publishDataset.ts";
import { storeDraft } from "../../server/store/importing/storeDraft.ts";
import { recordSnapshot } from "../../server/store/snapshot/recordSnapshot.ts";
import { aFile, groundLaid, imported, needLines } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
  await groundLaid(database(), partnership);
});

test("what replaces a dataset is in force in its place, and undoing it brings the former back exactly", async () => {
  const first = await imported(database(), partnership, aFile("need.csv", needLines));
  const before = await recordSnapshot(database().db, partnership);
  const second = await imported(database(), partnership, aFile("need.csv", needLines.slice(0, 2)), {
    replaces: first.id,
  });
  expect(await inForce()).toEqual([second.id]);
  expect(await recordSnapshot(database().db, partnership)).not.toEqual(before);

  const undone = await undoDataset(database(), partnership, second.id);
  expect(undone).toEqual({ ...second, status: "undone", current: false });
  expect(await inForce()).toEqual([first.id]);
  expect(await findDataset(database().db, partnership, first.id)).toEqual(first);
  expect(await recordSnapshot(database().db, partnership)).toEqual(before);
});

test("of three that took each other's place the last is undone first, and each undo brings the one before back exactly", async () => {
  const versions = ["410", "411", "412"].map((people) => needLines.map((line) => line.replace(",410,", `,${people},`)));
  const chain: Dataset[] = [];
  const states: unknown[] = [];
  for (const lines of versions) {
    const replaces = chain.at(-1)?.id;
    chain.push(await imported(database(), partnership, aFile("need.csv", lines), { replaces }));
    states.push(await recordSnapshot(database().db, partnership));
  }
  const [first, second, third] = chain;
  if (first === undefined || second === undefined || third === undefined) throw new Error("expected three datasets");
  await expect(undoDataset(database(), partnership, second.id)).rejects.toMatchObject({
    message: `“${second.title}” has been replaced by a later dataset: undo that one first.`,
  });
  await undoDataset(database(), partnership, third.id);
  expect([await inForce(), await recordSnapshot(database().db, partnership)]).toEqual([[second.id], states[1]]);
  await undoDataset(database(), partnership, second.id);
  expect([await inForce(), await recordSnapshot(database().db, partnership)]).toEqual([[first.id], states[0]]);
});

test("only what is in force can be undone or replaced", async () => {
  const first = await imported(database(), partnership, aFile("need.csv", needLines));
  const second = await imported(database(), partnership, aFile("need.csv", needLines), { replaces: first.id });
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines));
  const conflict = { code: "conflict" };
  await expect(undoDataset(database(), partnership, first.id)).rejects.toMatchObject(conflict);
  await expect(undoDataset(database(), partnership, draft.id)).rejects.toMatchObject(conflict);
  await expect(
    publishDataset(database(), partnership, draft.id, { holdOutBadRows: false, replaces: first.id }),
  ).rejects.toMatchObject(conflict);
  await undoDataset(database(), partnership, second.id);
  await expect(undoDataset(database(), partnership, second.id)).rejects.toMatchObject(conflict);
  await expect(publishDataset(database(), partnership, second.id, { holdOutBadRows: false })).rejects.toMatchObject(
    conflict,
  );
});

test("need cannot take the place of indicators, for then nothing would say what it measures", async () => {
  const [indicators] = (await datasets(database().db, partnership)).filter(({ kind }) => kind === "indicators");
  const replaces = idOf(indicators);
  const refused = {
    code: "conflict",
    message:
      "The file cannot take the place of “Indicators: 1 row”: it holds nothing of the same kind. Publish it beside that one, or undo that one first.",
  };
  await expect(imported(database(), partnership, aFile("need.csv", needLines), { replaces })).rejects.toMatchObject(
    refused,
  );
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines));
  await expect(
    publishDataset(database(), partnership, draft.id, { holdOutBadRows: false, replaces }),
  ).rejects.toMatchObject(refused);
  expect(await inForce()).toEqual([]);
});

test("areas, which every partnership shares, cannot be undone, and the refusal says what to do instead", async () => {
  const [areas] = (await datasets(database().db, partnership)).filter(({ kind }) => kind === "areas");
  await expect(undoDataset(database(), partnership, idOf(areas))).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("Import a corrected file instead"),
  });
});

test("when two people replace the same dataset at once, one does and the other is told", async () => {
  const first = await imported(database(), partnership, aFile("need.csv", needLines));
  // Both connections are open already, so that neither has a start.
  await Promise.all([1, 2].map(() => sql`select pg_sleep(0.05)`.execute(database().db)));
  const both = await Promise.allSettled(
    [1, 2].map(() => imported(database(), partnership, aFile("need.csv", needLines), { replaces: first.id })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")).toMatchObject({
    reason: { message: expect.stringContaining("is not in force any more") },
  });
  expect(await inForce()).toHaveLength(1);
});

async function inForce(): Promise<string[]> {
  const all = await datasets(database().db, partnership);
  return all.filter(({ kind, current }) => kind === "need" && current).map(({ id }) => id);
}

function idOf(dataset: Dataset | undefined): DatasetId {
  if (dataset === undefined) throw new Error("expected a dataset");
  return dataset.id;
}
