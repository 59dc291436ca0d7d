import { expect, test } from "vitest";
import { partLinks } from "../../server/store/read/partLinks.ts";
import { aPartnership } from "./aPartnership.ts";
import { aFile, areaLines, imported, partLines } from "./builders.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();

test("LEPs overlap when a ward counts whole in two of them; districts that share a ward between them do not; and each says how it is put together", async () => {
  const { id } = await aPartnership(database());
  const leps = ["lep,2022,E37000001,One,,,,,", "lep,2022,E37000002,Two,,,,,"];
  await imported(database(), id, aFile("areas.csv", [...areaLines, "district,2023,E07000002,Hill,,,,,", ...leps]));
  await imported(
    database(),
    id,
    aFile("parts.csv", [
      ...partLines,
      "district,2023,E07000002,ward,2023,E05000002,0.25,population",
      "lep,2022,E37000001,ward,2023,E05000001,1,best fit",
      "lep,2022,E37000002,ward,2023,E05000001,1,best fit",
      "lep,2022,E37000002,ward,2023,E05000002,1,best fit",
    ]),
  );
  const published = { sameCode: null };
  const ofWards = { partType: "ward", partVintage: "2023" };
  expect(await partLinks(database().db)).toEqual([
    { ...ofWards, wholeType: "district", wholeVintage: "2023", overlaps: false, basis: "population", ...published },
    { ...ofWards, wholeType: "lep", wholeVintage: "2022", overlaps: true, basis: "best fit", ...published },
  ]);
});
