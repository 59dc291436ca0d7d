import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { datasetFile } from "../../server/store/dataset/datasetFile.ts";
import { aFile, areaLines, imported } from "./builders.ts";
import { aPartnership } from "./aPartnership.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
let partnership: PartnershipId;

beforeEach(async () => {
  partnership = (await aPartnership(database())).id;
});

test("the file is kept as it came, to the byte, also when it is larger than a piece", async () => {
  const lines = [
    areaLines[0] ?? "",
    ...Array.from({ length: 40_000 }, (_, row) => `ward,2022,E05${String(row).padStart(6, "0")},Ward no. ${row},,,,,`),
  ];
  const whole = Buffer.from(`${lines.join("\n")}\n`);
  const dataset = await imported(database(), partnership, aFile("many.csv", lines, 70_001));

  const kept: Uint8Array[] = [];
  for await (const piece of datasetFile(database().db, partnership, dataset.id)) kept.push(piece);
  expect(kept.map((piece) => piece.length)).toEqual([1_048_576, whole.length - 1_048_576]);
  expect(Buffer.concat(kept).equals(whole)).toBe(true);
  expect(dataset).toMatchObject({
    bytes: whole.length,
    sha256: createHash("sha256").update(whole).digest("hex"),
    rows: 40_000,
  });
});

test("text with tabs, backslashes, quotes, newlines and other scripts comes back as it was", async () => {
  const names = ["Tab\tbed", "Back\\slash \\N", 'Quo"ted', "Two\nlines", "Ynys Môn", "東京", "null"];
  const rows = names.map((name, index) => `ward,2016,E0500010${index},"${name.replaceAll('"', '""')}",,,,,`);
  await imported(database(), partnership, aFile("odd.csv", [areaLines[0] ?? "", ...rows]));
  const stored = await database()
    .db.selectFrom("area")
    .select("name")
    .where("vintage", "=", "2016")
    .where("code", "like", "E0500010_")
    .orderBy("code")
    .execute();
  expect(stored.map(({ name }) => name)).toEqual(names);
});
