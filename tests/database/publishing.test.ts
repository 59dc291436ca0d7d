import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import type { DatasetId } from "../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { datasetFile } from "../../server/store/dataset/datasetFile.ts";
import { datasetIssueCounts, datasetIssues } from "../../server/store/dataset/datasetIssues.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import { deleteDraft } from "../../server/store/dataset/deleteDraft.ts";
import { findDataset } from "../../server/store/dataset/findDataset.ts";
import { lockDraft } from "../../server/store/dataset/lockDraft.ts";
import { undoDataset } from "../../server/store/dataset/undoDataset.ts";
import { publishDataset } from "../../server/store/importing/publishDataset.ts";
import { storeDraft } from "../../server/store/importing/storeDraft.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { aFile, areaLines, groundLaid, imported, needLines } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

/** One row that nobody can use: there is no such ward. */
const withABadRow = [...needLines, "offline-adults,ward,2023,E05999999,2024,7,,,"];

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
  await groundLaid(database(), partnership);
});

test("a draft keeps the file and what is wrong with it, and no figure", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", withABadRow));
  expect(draft).toMatchObject({
    status: "draft",
    current: false,
    kind: "need",
    rows: 4,
    heldOutRows: 1,
    replaces: null,
    publishedAt: null,
  });
  expect(draft.records.needFigures).toBe(3);
  expect(draft.issues).toEqual({ "file blocker": 0, "row blocker": 1, warning: 0, exclusion: 0 });
  expect(await datasetIssues(database().db, { partnership, dataset: draft.id })).toMatchObject([
    { severity: "row blocker", row: 5, value: "E05999999" },
  ]);
  expect(await datasetIssueCounts(database().db, { partnership, dataset: draft.id })).toMatchObject([
    { severity: "row blocker", count: 1 },
  ]);
  expect(await text(draft.id)).toBe(`${withABadRow.join("\n")}\n`);
  expect(await figures()).toEqual([]);
});

test("blank rows are not rows of data: they are neither counted nor promised", async () => {
  const [header = "", ...rows] = needLines;
  const draft = await storeDraft(database(), partnership, aFile("need.csv", [header, ...rows, ",,,,,,,,"]));
  expect(draft).toMatchObject({ rows: 3, heldOutRows: 0 });
  expect(draft.records.needFigures).toBe(3);
});

test("where a file comes from is kept as the analyst says it, from the draft on", async () => {
  const told = { source: "Vale Council", licence: "OGL v3.0", dataDate: "May 2024" };
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines), told);
  expect(draft).toMatchObject(told);
  const published = await publishDataset(database(), partnership, draft.id, { holdOutBadRows: false });
  expect(published).toMatchObject(told);
});

test("what is not said of a file's origin stays what the file itself tells", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines), { source: "Vale Council" });
  expect(draft).toMatchObject({ source: "Vale Council", licence: null, dataDate: "2024" });
});

test("a draft is published from its kept file, in force from then on", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines));
  const published = await publishDataset(database(), partnership, draft.id, { holdOutBadRows: false });
  expect(published).toEqual({
    ...draft,
    status: "published",
    current: true,
    publishedAt: expect.any(String),
    mode: "append",
  });
  expect(await figures()).toEqual([410, 0, null]);
  expect(await datasets(database().db, partnership)).toContainEqual(published);
});

test("a file with a bad row is refused whole, and without that row once the analyst says so", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", withABadRow));
  await expect(publishDataset(database(), partnership, draft.id, { holdOutBadRows: false })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await figures()).toEqual([]);
  expect(await findDataset(database().db, partnership, draft.id)).toEqual(draft);

  const published = await publishDataset(database(), partnership, draft.id, { holdOutBadRows: true });
  expect(published).toMatchObject({
    status: "published",
    recipe: { holdOutBadRows: true },
    issues: { "row blocker": 1 },
  });
  expect(await figures()).toEqual([410, 0, null]);
});

test("the command line's way in refuses and holds out just the same", async () => {
  const before = await datasets(database().db, partnership);
  await expect(imported(database(), partnership, aFile("need.csv", withABadRow))).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await datasets(database().db, partnership)).toEqual(before);
  await imported(database(), partnership, aFile("need.csv", withABadRow), { holdOutBadRows: true });
  expect(await figures()).toEqual([410, 0, null]);
});

test("a file of which no row can be used is refused even with a yes to holding rows out", async () => {
  const onlyBad = [needLines[0] ?? "", withABadRow.at(-1) ?? ""];
  await expect(
    imported(database(), partnership, aFile("need.csv", onlyBad), { holdOutBadRows: true }),
  ).rejects.toMatchObject({ code: "conflict" });
});

test("a file that cannot be read stores nothing and says why, from either door", async () => {
  const before = await datasets(database().db, partnership);
  const blocked = { code: "unusable", issues: [{ severity: "file blocker" }] };
  await expect(storeDraft(database(), partnership, aFile("need.csv", []))).rejects.toMatchObject(blocked);
  await expect(imported(database(), partnership, aFile("need.csv", []))).rejects.toMatchObject(blocked);
  expect(await datasets(database().db, partnership)).toEqual(before);
});

test("rows that were bad when the draft was made are good once their areas are there", async () => {
  const draft = await storeDraft(
    database(),
    partnership,
    aFile("need.csv", [...needLines, "offline-adults,ward,2023,E05000077,2024,7,,,"]),
  );
  expect(draft.issues["row blocker"]).toBe(1);
  await imported(
    database(),
    partnership,
    aFile("areas.csv", [areaLines[0] ?? "", "ward,2023,E05000077,New Ward,-2.2,51.8,10,2021,urban"]),
  );
  const published = await publishDataset(database(), partnership, draft.id, { holdOutBadRows: false });
  expect(published.issues["row blocker"]).toBe(0);
  expect(await datasetIssues(database().db, { partnership, dataset: draft.id })).toEqual([]);
});

test("when two people publish the same draft at once, one does and the other is told", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines));
  const both = await Promise.allSettled(
    [1, 2].map(() => publishDataset(database(), partnership, draft.id, { holdOutBadRows: false })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  expect(await figures()).toEqual([410, 0, null]);
});

test("a draft can be deleted with all that came with it, a published dataset cannot", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", withABadRow));
  const published = await imported(database(), partnership, aFile("need.csv", needLines));
  await deleteDraft(database(), partnership, draft.id);
  await expect(findDataset(database().db, partnership, draft.id)).rejects.toMatchObject({ code: "not found" });
  expect(await text(draft.id)).toBe("");
  expect(await datasetIssues(database().db, { partnership, dataset: draft.id })).toEqual([]);
  await expect(deleteDraft(database(), partnership, published.id)).rejects.toMatchObject({ code: "conflict" });
});

test("a draft is not deleted from under somebody who is publishing it", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines));
  const { deleting } = await inTransaction(database().pool, async ({ db }) => {
    await lockDraft(db, partnership, draft.id);
    const waiting = deleteDraft(database(), partnership, draft.id);
    await wait(150);
    expect(await findDataset(db, partnership, draft.id)).toEqual(draft);
    return { deleting: waiting };
  });
  await deleting;
  await expect(findDataset(database().db, partnership, draft.id)).rejects.toMatchObject({ code: "not found" });
});

test("one partnership can neither see, publish, undo nor delete another's dataset", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needLines));
  const other = (await aPartnership(database(), "Elsewhere")).id;
  const refused = { code: "not found" };
  await expect(findDataset(database().db, other, draft.id)).rejects.toMatchObject(refused);
  await expect(publishDataset(database(), other, draft.id, { holdOutBadRows: false })).rejects.toMatchObject(refused);
  await expect(undoDataset(database(), other, draft.id)).rejects.toMatchObject(refused);
  await expect(deleteDraft(database(), other, draft.id)).rejects.toMatchObject(refused);
  expect(await findDataset(database().db, partnership, draft.id)).toEqual(draft);
});

async function figures(): Promise<(number | null)[]> {
  const rows = await database()
    .db.selectFrom("needFigure")
    .select("value")
    .where("partnershipId", "=", partnership)
    .orderBy("areaCode")
    .execute();
  return rows.map(({ value }) => value);
}

async function text(dataset: DatasetId): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of datasetFile(database().db, partnership, dataset)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
