import { expect, test } from "vitest";
import { sql } from "kysely";
import type { FileToRead } from "../../server/store/importing/readInto.ts";
import { storeDraft } from "../../server/store/importing/storeDraft.ts";
import { aFile, areaLines, imported } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();

const manyAreas = [
  areaLines[0] ?? "",
  ...Array.from({ length: 30_000 }, (_, row) => `ward,2019,E05${String(row).padStart(6, "0")},Ward ${row},,,,,`),
];

test("an import that is cancelled half way leaves nothing behind, and no connection hanging", async () => {
  const { id } = await aPartnership(database());
  const before = await everything();
  for (const stopAt of [0.05, 0.4, 0.95]) {
    const controller = new AbortController();
    const size = manyAreas.join("\n").length;
    const watching = {
      signal: controller.signal,
      onProgress: (read: number) => void (read > stopAt * size && controller.abort(new Error("enough"))),
    };
    await expect(imported(database(), id, aFile("areas.csv", manyAreas, 65_536), {}, watching)).rejects.toThrow(
      "enough",
    );
    expect(await everything()).toEqual(before);
  }
  expect(database().pool.totalCount).toBe(database().pool.idleCount);
});

test("an upload that breaks off leaves nothing behind", async () => {
  const { id } = await aPartnership(database());
  const before = await everything();
  await expect(storeDraft(database(), id, brokenOff(aFile("areas.csv", manyAreas, 65_536), 5))).rejects.toThrow(
    "the line went dead",
  );
  await expect(imported(database(), id, brokenOff(aFile("areas.csv", manyAreas, 65_536), 5))).rejects.toThrow(
    "the line went dead",
  );
  expect(await everything()).toEqual(before);
});

test("when PostgreSQL goes away in the middle of an import, the import fails and the next one works", async () => {
  const { id } = await aPartnership(database());
  const before = await everything();
  let pieces = 0;
  const file = aFile("areas.csv", manyAreas, 65_536);
  const cut = beforeEachPiece(file, async () => {
    if (pieces++ !== 5) return;
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(database().db);
  });
  await expect(imported(database(), id, cut)).rejects.toThrow("The connection to PostgreSQL was lost");
  expect(await everything()).toEqual(before);
  await imported(database(), id, aFile("areas.csv", areaLines));
});

function brokenOff(file: FileToRead, after: number): FileToRead {
  let pieces = 0;
  return beforeEachPiece(file, async () => {
    if (pieces++ === after) throw new Error("the line went dead");
  });
}

function beforeEachPiece(file: FileToRead, happens: () => Promise<void>): FileToRead {
  async function* bytes() {
    for await (const piece of file.bytes) {
      await happens();
      yield piece;
    }
  }
  return { name: file.name, bytes: bytes() };
}

/** How many rows the tables hold that an import writes to. */
async function everything(): Promise<unknown> {
  const { rows } = await sql`
    select (select count(*) from area) as areas, (select count(*) from dataset) as datasets,
      (select count(*) from dataset_bytes) as bytes, (select count(*) from dataset_issue) as issues`.execute(
    database().db,
  );
  return rows;
}
