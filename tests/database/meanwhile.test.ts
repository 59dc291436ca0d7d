import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { Dataset } from "../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { basisOf } from "../../server/store/dataset/basisOf.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import { undoDataset } from "../../server/store/dataset/undoDataset.ts";
import { lockReference } from "../../server/store/importing/lockReference.ts";
import { publishDataset } from "../../server/store/importing/publishDataset.ts";
import type { FileToRead } from "../../server/store/importing/readInto.ts";
import { storeDraft } from "../../server/store/importing/storeDraft.ts";
import { changeSettings } from "../../server/store/partnership/changeSettings.ts";
import { lockPartnership } from "../../server/store/partnership/lockPartnership.ts";
import { settingsInForce } from "../../server/store/partnership/settingsInForce.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { aFile, groundLaid, imported, indicatorLines, needLines } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

const needOf = (period: string) => needLines.map((line) => line.replace(",2024,", `,${period},`));

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
  await groundLaid(database(), partnership);
});

test("the state of things has one name for as long as nothing is published, undone or set that scores here rest on", async () => {
  const before = await basis();
  const elsewhere = (await aPartnership(database(), "Elsewhere")).id;
  await storeDraft(database(), partnership, aFile("need.csv", needLines));
  await imported(database(), elsewhere, aFile("indicators.csv", indicatorLines));
  expect(await basis()).toBe(before);
  await imported(database(), elsewhere, aFile("n.csv", nobodysAreas));
  expect(await basis()).not.toBe(before);
  await imported(database(), partnership, aFile("need.csv", needLines));
  const after = await basis();
  expect(after).not.toBe(before);
  await newSettings();
  expect(await basis()).not.toBe(after);
});

test("who publishes on a dry run that is out of date is told who did what and when", async () => {
  const draft = await storeDraft(database(), partnership, aFile("need.csv", needOf("2026")));
  const dryRun = await basis();
  const other = await imported(database(), partnership, aFile("need.csv", needLines), { by: "Ann" });
  const publish = (on: string) =>
    publishDataset(database(), partnership, draft.id, { holdOutBadRows: false, basis: on });
  await expect(publish(dryRun)).rejects.toMatchObject({
    code: "conflict",
    message:
      `Since your dry run, “${other.title}” was published on ${told(other.publishedAt)} by Ann. ` +
      "Nothing has been stored: look at the dry run again.",
  });
  expect(await publish(await basis())).toMatchObject({ status: "published", current: true });
});

test("areas that somebody else has brought since a dry run may move scores here: it must be looked at again", async () => {
  const dryRun = await basis();
  await imported(database(), (await aPartnership(database(), "Elsewhere")).id, aFile("n.csv", nobodysAreas));
  await expect(
    imported(database(), partnership, aFile("need.csv", needLines), { basis: dryRun }),
  ).rejects.toMatchObject({
    code: "conflict",
    message:
      "Since your dry run, the study area or areas that all partnerships share were changed. Nothing has been stored: look at the dry run again.",
  });
});

test("what was published and undone again since a dry run changes nothing of it", async () => {
  const dryRun = await basis();
  const passing = await imported(database(), partnership, aFile("need.csv", needLines));
  await undoDataset(database(), partnership, passing.id);
  const mine = await imported(database(), partnership, aFile("need.csv", needLines), { basis: dryRun });
  expect(mine.current).toBe(true);
});

test("of much that happened since a dry run the last three things are told, settings among them, and the others counted", async () => {
  const dryRun = await basis();
  await imported(database(), partnership, aFile("a.csv", needOf("2020")));
  const second = await imported(database(), partnership, aFile("b.csv", needOf("2021")));
  await undoDataset(database(), partnership, second.id, { by: "Bob" });
  await newSettings();
  const sentence = await imported(database(), partnership, aFile("c.csv", needOf("2022")), { basis: dryRun }).then(
    () => "nothing was refused",
    (refusal: Error) => refusal.message.replaceAll(/ on \d+ \w+ \d{4} at \d\d:\d\d/g, ""),
  );
  expect(sentence).toBe(
    `Since your dry run, 1 other thing was changed, “${second.title}” was published, “${second.title}” was undone by Bob and version 2 of the settings was put in force. ` +
      "Nothing has been stored: look at the dry run again.",
  );
});

test("what is no basis of a dry run is refused as one that is out of date", async () => {
  await expect(
    imported(database(), partnership, aFile("need.csv", needLines), { basis: "yesterday" }),
  ).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("This is not the basis of a dry run."),
  });
});

test("when two people publish on the same dry run at the same moment, one does and the other is told by whom", async () => {
  const drafts = await Promise.all([2025, 2026].map((period) => draftOf(needOf(String(period)))));
  const dryRun = await basis();
  const names = ["Ann", "Bob"];
  const both = await allAtTheDoor(() =>
    drafts.map((draft, index) =>
      publishDataset(database(), partnership, draft.id, { holdOutBadRows: false, basis: dryRun, by: names[index] }),
    ),
  );
  const winner = both.findIndex(({ status }) => status === "fulfilled");
  const loser = both[1 - winner];
  const { title, publishedAt } = await inForce();
  expect(loser).toMatchObject({
    status: "rejected",
    reason: {
      code: "conflict",
      message:
        `Since your dry run, “${title}” was published on ${told(publishedAt)} by ${names[winner]}. ` +
        "Nothing has been stored: look at the dry run again.",
    },
  });
});

test("two people who add the same figures at the same moment cannot both do so", async () => {
  const both = await allAtTheDoor(() =>
    ["a.csv", "b.csv"].map((name) => imported(database(), partnership, aFile(name, needLines))),
  );
  const { title } = await inForce();
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")).toMatchObject({
    reason: { message: expect.stringContaining(`3 need figures of this file are in force already, from “${title}”`) },
  });
});

test("while a long file is read, others read, publish, undo and save settings without waiting for it", async () => {
  const { file, goOn } = stopsHalfWay("long.csv", needOf("2026"));
  const long = imported(database(), partnership, file);
  const other = await imported(database(), partnership, aFile("need.csv", needLines));
  await newSettings();
  await undoDataset(database(), partnership, other.id);
  const all = await datasets(database().db, partnership);
  expect(all.filter(({ kind }) => kind === "need").map(({ status }) => status)).toEqual(["undone"]);
  goOn();
  expect(await long).toMatchObject({ status: "published", current: true });
});

test("a dozen uploads that come slowly keep nobody from reading", async () => {
  const slow = Array.from({ length: 12 }, (_, at) => stopsHalfWay(`${at}.csv`, needOf("2026")));
  const stored = slow.map(({ file }) => storeDraft(database(), partnership, file));
  while ((await waitingForTheirFile()) < 10) await wait(10);
  expect((await settingsInForce(database().db, partnership)).version).toBe(1);
  for (const { goOn } of slow) goOn();
  expect((await Promise.all(stored)).map(({ status }) => status)).toEqual(Array(12).fill("draft"));
});

test("while a draft is being stored, nobody waits for it either", async () => {
  const draft = await draftOf(nobodysAreas);
  const { publishing } = await inTransaction(database().pool, async ({ db, client }) => {
    // Somebody else stores areas, which holds the draft up half way.
    await lockReference({ db, client, partnership, dataset: draft.id });
    const started = publishDataset(database(), partnership, draft.id, { holdOutBadRows: false });
    while ((await waiting()) === 0) await wait(10);
    await newSettings();
    await imported(database(), partnership, aFile("need.csv", needLines));
    return { publishing: started };
  });
  expect(await publishing).toMatchObject({ status: "published", current: true });
});

test("reading never waits, also while somebody is being put in force", async () => {
  await imported(database(), partnership, aFile("need.csv", needLines));
  await inTransaction(database().pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    expect(await inForce()).toMatchObject({ kind: "need", current: true });
    expect(await settingsInForce(database().db, partnership)).toMatchObject({ version: 1 });
    expect(await basis()).toMatch(/^[0-9a-f]{16}-\d+-1-0-0$/);
  });
});

const nobodysAreas = [
  "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
  "ward,1999,E05000009,N,,,,,",
];

function basis(): Promise<string> {
  return basisOf(database().db, partnership);
}

function draftOf(lines: readonly string[]): Promise<Dataset> {
  return storeDraft(database(), partnership, aFile("need.csv", lines));
}

async function newSettings(): Promise<void> {
  const { settings } = await settingsInForce(database().db, partnership);
  await changeSettings(database(), partnership, { ...settings, yearsToClear: 5 });
}

async function inForce(): Promise<Dataset> {
  const all = await datasets(database().db, partnership);
  const [only, ...more] = all.filter(({ kind, current }) => kind === "need" && current);
  if (only === undefined || more.length > 0) throw new Error("expected one dataset of need in force");
  return only;
}

/** As the sentences say it: 22 November 2026 at 10:32, in London. */
function told(moment: string | null): string {
  const date = new Date(moment ?? Number.NaN);
  const day = date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Europe/London",
  });
  return `${day} at ${date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" })}`;
}

/** Starts several publications, lets go of the partnership only when all of them wait for it, and gives what came of them. */
async function allAtTheDoor(start: () => Promise<Dataset>[]): Promise<PromiseSettledResult<Dataset>[]> {
  const { all } = await inTransaction(database().pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    const started = start();
    const settled = Promise.allSettled(started);
    while ((await waiting()) < started.length) await wait(10);
    return { all: settled };
  });
  return all;
}

async function waiting(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    database().db,
  );
  return rows.length;
}

async function waitingForTheirFile(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`.execute(
    database().db,
  );
  return rows.length;
}

/** A file whose second half comes when `goOn` is called. */
function stopsHalfWay(name: string, lines: readonly string[]): { file: FileToRead; goOn: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const whole = aFile(name, lines);
  async function* pieces() {
    for await (const piece of whole.bytes) {
      yield piece;
      await promise;
    }
  }
  return { file: { name, bytes: pieces() }, goOn: resolve };
}
