import { beforeEach, expect, test } from "vitest";
import type { Dataset } from "../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import type { FileToRead } from "../../server/store/importing/readInto.ts";
import { undoDataset } from "../../server/store/dataset/undoDataset.ts";
import { aFile, groundLaid, imported, indicatorLines, needLines } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

const header = needLines[0] ?? "";
const nextYear = [header, ...needLines.slice(1).map((line) => line.replace(",2024,", ",2025,"))];
const oneWard = (period: string) => [header, `offline-adults,ward,2023,E05000002,${period},5,,,`];

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
  await groundLaid(database(), partnership);
});

test("a dataset says how it was published: beside the others, in the place of one, or as a new period", async () => {
  const first = await published(needLines);
  expect([first.mode, first.replaces]).toEqual(["append", null]);
  const second = await published(needLines, { replaces: first.id });
  expect([second.mode, second.replaces]).toEqual(["replace", first.id]);
  const third = await published(nextYear, { mode: "new period" });
  expect([third.mode, third.replaces, third.current]).toEqual(["new period", null, true]);
});

test("a mode that contradicts what is replaced is refused before the file is read", async () => {
  const replaces = (await published(needLines)).id;
  await expect(unread({ mode: "replace" })).rejects.toMatchObject({
    code: "unusable",
    message: "To replace, say which dataset in force this one takes the place of.",
  });
  await expect(unread({ mode: "append", replaces })).rejects.toMatchObject({
    code: "unusable",
    message: "What is added beside the others takes no dataset's place: leave out which one it replaces.",
  });
  await expect(unread({ mode: "new period", replaces })).rejects.toMatchObject({
    code: "unusable",
    message: "A new period takes no dataset's place: leave out which one it replaces.",
  });
});

test("a need figure that is in force already is refused beside it, with the dataset that has it and the way out", async () => {
  const first = await published(needLines);
  await expect(published([...oneWard("2024"), ...oneWard("2025").slice(1)])).rejects.toMatchObject({
    code: "conflict",
    message:
      `1 need figure of this file is in force already, from “${first.title}” (for example offline-adults, E05000002, 2024). ` +
      `Only one figure for the same thing can count. Publish this file in place of that dataset (${first.id}), or leave those rows out.`,
  });
  expect((await published(oneWard("2024"), { replaces: first.id })).current).toBe(true);
});

test("a replacement must not bring what a third dataset has in force", async () => {
  const first = await published(needLines);
  const other = await published(oneWard("2025"));
  await expect(published(nextYear, { replaces: first.id })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining(`(${other.id})`),
  });
  expect(await inForce()).toEqual([other.id, first.id]);
});

test("what has been replaced or undone is in force no more, and stands in nobody's way", async () => {
  const first = await published(needLines);
  const second = await published(oneWard("2024"), { replaces: first.id });
  await undoDataset(database(), partnership, (await published(nextYear)).id);
  const withoutThatWard = needLines.filter((line) => !line.includes("E05000002"));
  expect((await published([...withoutThatWard, ...nextYear.slice(1)])).current).toBe(true);
  expect(await inForce()).toContain(second.id);
});

test("another partnership's figures stand in nobody's way", async () => {
  await published(needLines);
  const other = (await aPartnership(database(), "Elsewhere")).id;
  await imported(database(), other, aFile("indicators.csv", indicatorLines));
  const theirs = await imported(database(), other, aFile("need.csv", needLines), { mode: "new period" });
  expect(theirs.current).toBe(true);
});

test("a new period must be new for every indicator of the file, on whatever areas", async () => {
  const first = await published(needLines.slice(0, 2));
  await expect(
    published([...oneWard("2024"), ...oneWard("2025").slice(1)], { mode: "new period" }),
  ).rejects.toMatchObject({
    code: "conflict",
    message:
      `2024 is no new period: figures of offline-adults for it are in force already, from “${first.title}”. ` +
      `Publish this file in place of that dataset (${first.id}), or, where its areas are others, beside it.`,
  });
  expect((await published(oneWard("2024"), { mode: "append" })).current).toBe(true);
});

test("only need has periods: indicators are no new period", async () => {
  await expect(published(indicatorLines, { mode: "new period" })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("The file holds no need figures, and only these have periods."),
  });
});

test("an indicator may be published again with other words, but not as something else", async () => {
  const [first] = (await datasets(database().db, partnership)).filter(({ kind }) => kind === "indicators");
  const [head = "", line = ""] = indicatorLines;
  const renamed = await published([head, line.replace("Adults who are offline", "People who are offline")]);
  expect(renamed.current).toBe(true);
  await undoDataset(database(), partnership, renamed.id);

  const asRate = [head, line.replace(",people,stock,", ",rate,stock,")];
  await expect(published(asRate)).rejects.toMatchObject({
    code: "conflict",
    message:
      `1 indicator of this file is in force already, from “${first?.title}” ` +
      "(for example offline-adults: essential, people, stock, higher is more need there, essential, rate, stock, higher is more need here). " +
      `Figures that are there would change their meaning. Publish this file in place of that dataset (${first?.id}), or give what it measures an id of its own.`,
  });
  expect((await published(asRate, { replaces: first?.id })).current).toBe(true);
});

test("an undo that would bring back figures which have been published anew since is refused, and goes once they are gone", async () => {
  const first = await published(needLines);
  const second = await published(oneWard("2025"), { replaces: first.id });
  const third = await published(oneWard("2024"));
  await expect(undoDataset(database(), partnership, second.id)).rejects.toMatchObject({
    code: "conflict",
    message:
      `“${second.title}” cannot be undone: “${first.title}” would be in force again, and 1 need figure of it came into force from “${third.title}” since ` +
      `(for example offline-adults, E05000002, 2024). Undo that one first (${third.id}).`,
  });
  await undoDataset(database(), partnership, third.id);
  await undoDataset(database(), partnership, second.id);
  expect(await inForce()).toEqual([first.id]);
});

/** Imports a file that fails when anybody begins to read it. */
function unread(choices: Parameters<typeof imported>[3]): Promise<Dataset> {
  const bytes: FileToRead["bytes"] = {
    [Symbol.asyncIterator]: () => {
      throw new Error("The file was read.");
    },
  };
  return imported(database(), partnership, { name: "file.csv", bytes }, choices);
}

function published(lines: readonly string[], choices: Parameters<typeof imported>[3] = {}): Promise<Dataset> {
  return imported(database(), partnership, aFile("file.csv", lines), choices);
}

/** Need in force, newest first. */
async function inForce(): Promise<string[]> {
  const all = await datasets(database().db, partnership);
  return all.filter(({ kind, current }) => kind === "need" && current).map(({ id }) => id);
}
