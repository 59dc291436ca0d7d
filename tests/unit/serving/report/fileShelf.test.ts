import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type FileShelf, fileShelf } from "../../../../server/report/fileShelf.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-shelf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("files that were asked for longest ago go when there is no more room, from the disk too, and the newest stays however large it is", async () => {
  const shelf = fileShelf(join(folder, "room"), 100);
  const one = await put(shelf, "one", 40);
  const two = await put(shelf, "two", 40);
  expect(shelf.find("one")).toEqual(one);
  const three = await put(shelf, "three", 40);
  expect([shelf.find("one"), shelf.find("two"), shelf.find("three")]).toEqual([one, undefined, three]);
  expect([existsSync(one.path), existsSync(two.path)]).toEqual([true, false]);
  const huge = await put(shelf, "huge", 1000);
  expect([shelf.find("one"), shelf.find("three"), shelf.find("huge")]).toEqual([undefined, undefined, huge]);
  await shelf.clear();
  expect([existsSync(huge.path), shelf.find("huge")]).toEqual([false, undefined]);
});

test("what a server left behind that does not run any more is taken away, what one that runs has made is not", async () => {
  const place = join(folder, "left");
  // No process has this id: it is above the most that Linux gives.
  for (const name of ["of-99999999-1", `of-${process.ppid}-1`, "something else"])
    mkdirSync(join(place, name), { recursive: true });
  await put(fileShelf(place, 100), "mine", 10);
  const own = readdirSync(place).filter((name) => name.startsWith(`of-${process.pid}-`));
  expect(own).toHaveLength(1);
  expect(readdirSync(place).toSorted()).toEqual([...own, `of-${process.ppid}-1`, "something else"].toSorted());
});

async function put(shelf: FileShelf, key: string, bytes: number) {
  const path = await shelf.place();
  writeFileSync(path, "x".repeat(bytes));
  const file = { path, bytes, sha256: key };
  await shelf.keep(key, file);
  return file;
}
