import { expect, test } from "vitest";
import { keepTable } from "../../../../importers/directory/keepTable.ts";
import { isProblem } from "../../../../importers/text/fileIssue.ts";
import { openZip } from "../../../../importers/zip/openZip.ts";
import { zipOf } from "../spreadsheet/zipOf.ts";

async function keeping(bytes: number) {
  const zip = openZip(zipOf([{ name: "organizations.csv", content: "id,name\no-1,Exampleton Learning\no-2,B\n" }]));
  if (isProblem(zip)) throw new Error(zip.message);
  const room = { bytes };
  const { kept, issues } = await keepTable(
    zip,
    "organizations",
    "organizations.csv",
    { keyOf: (row) => row.cell("id"), isId: true },
    room,
  );
  return { names: kept.of("o-1").map((row) => row.cell("name")), left: room.bytes, issues };
}

test("stops where the tables of a directory would fill the memory, and says how much they may take", async () => {
  const { names, left } = await keeping(1_000);
  expect([names, left]).toEqual([["Exampleton Learning"], 1_000 - 126 - 108]);
  expect((await keeping(234)).issues).toEqual([]);
  expect((await keeping(233)).issues).toEqual([
    {
      severity: "file blocker",
      type: "file too large",
      row: null,
      column: null,
      value: null,
      message:
        "The tables of this directory are too large to be joined here: they would take more than 300MB of memory.",
      mend: "Leave out services that are not about digital skills, or split the directory.",
    },
  ]);
});
