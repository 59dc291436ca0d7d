import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePartnership, publishDraft, uploadDraft } from "./arranged.ts";
import { goodNeed, indicators, offers } from "./boltonFiles.ts";
import { historyScreen } from "./drivers/historyScreen.ts";
import { keys } from "./drivers/keys.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { previewScreen } from "./drivers/previewScreen.ts";
import { problemsScreen } from "./drivers/problemsScreen.ts";
import { recipesScreen } from "./drivers/recipesScreen.ts";
import type { TestFile } from "./drivers/uploadScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

let browser: Browser;
let page: Page;
let partnership: string;
let draft: string;
let problems: ReturnType<typeof problemsScreen>;
let preview: ReturnType<typeof previewScreen>;
let history: ReturnType<typeof historyScreen>;
let recipes: ReturnType<typeof recipesScreen>;
let map: ReturnType<typeof mapScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  [problems, preview, history] = [problemsScreen(page), previewScreen(page), historyScreen(page)];
  [recipes, map] = [recipesScreen(page), mapScreen(page)];
  partnership = await makePartnership("Bolton, mended and published", "E08000001");
  for (const file of [indicators, goodNeed, offers]) {
    // oxlint-disable-next-line no-await-in-loop -- each file needs the one before it
    await publishDraft(partnership, await uploadDraft(partnership, file));
  }
  draft = await uploadDraft(partnership, slips);
});
afterAll(() => browser.close());

// The tests of this file are one story, told in order.

test("gives the whole file back with an ERRORS column, good rows and bad", async () => {
  await problems.open(partnership, draft);
  expect(await problems.standing()).toBe("19 rows cannot be used");
  const { name, text } = await problems.downloadErrors();
  expect(name).toBe("bolton-need-2 with errors.csv");
  const rows = text.trimEnd().split(/\r?\n/);
  expect(rows).toHaveLength(21);
  expect(rows[0]).toMatch(/,ERRORS$/);
  // The one row whose figure is a number has nothing behind their last comma.
  expect(rows.slice(1).filter((row) => !row.endsWith(","))).toHaveLength(19);
});

test("mends a value in all of its cells with the Enter key, says what came of it, and keeps the focus there", async () => {
  await problems.replace("O", "0");
  await eventually(problems.said).toBe("18 cells mended, 1 problem left.");
  expect(await keys(page).focused()).toContain("18 cells mended, 1 problem left.");
  expect(await problems.standing()).toBe("1 row cannot be used");
});

test("mends one cell from the list of rows, takes it back, and mends it again", async () => {
  await problems.listRows();
  await problems.editButton("value in row 2").click();
  await problems.replace("six hundred", "600");
  await eventually(problems.said).toBe("1 cell mended, no problems left.");
  await problems.takeBack("“six hundred” in value, row 2");
  await eventually(problems.said).toBe(
    "Taken back: “six hundred” is read again as it stands in the file, 1 problem left.",
  );
  await problems.editButton("value in row 2").click();
  await problems.replace("six hundred", "600");
  await eventually(problems.said).toBe("1 cell mended, no problems left.");
  expect(await problems.replaced()).toEqual([
    ["value", "six hundred", "600", "Row 2", "1"],
    ["value", "O", "0", "Every row", "18"],
  ]);
});

test("tells before publishing which score moves, by the arithmetic of one ward", async () => {
  await problems.goOn();
  await preview.ready();
  await preview.chooseReplace("Need figures: 20 rows");
  // Horwich: 600 people in ten years are 60 a year, and 30 find a place. Kearsley stays without any.
  expect(await preview.sentences()).toEqual([
    "Essential: 1 of 20 wards moves, none changes class; unmet people fall from 170 to 150 a year.",
    expect.stringMatching(/^General: /),
    expect.stringMatching(/^Specialist: /),
  ]);
  expect(await preview.table(/^What would happen to the rows$/)).toEqual([["Need figures", "0", "1", "0", "19"]]);
  expect(await preview.table(/^Essential skills: wards that move$/)).toEqual([
    ["Horwich North E05014827", "50.0", "30.0", "62.5", "50.0", "gap", "gap"],
  ]);
});

test("does not publish over the head of somebody who was first: it says what happened, and tries it out again", async () => {
  await publishDraft(partnership, await uploadDraft(partnership, moreOffers));
  await preview.publish();
  await eventually(preview.errors).toEqual([expect.stringMatching(/^Since your dry run, .*“Offers: 1 row”/)]);
  await preview.againButton.click();
  await eventually(async () => (await preview.sentences())[0]).toBe(
    "Essential: 1 of 20 wards moves, none changes class; unmet people fall from 160 to 140 a year.",
  );
});

test("publishes with who and why, and the map shows what the dry run told", async () => {
  await preview.sayWhoAndWhy("The survey team", "Horwich counted again");
  await preview.publish();
  await eventually(preview.done).toBe(
    "“Need figures: 20 rows” is published and counts in the scores. It replaces “Need figures: 20 rows”.",
  );
  await preview.seeTheMap();
  await map.drawn();
  expect(await map.table.row("Horwich North")).toMatchObject({ "Unmet people a year": "20.0" });
});

test("tells it all in the history, and brings the former figures back with one undo and its reason", async () => {
  const title = "Need figures: 20 rows";
  await history.open(partnership);
  expect((await history.events()).slice(0, 2)).toEqual([
    [`Published in place of “${title}”`, title, "The survey team", "Horwich counted again"],
    ["Published", "Offers: 1 row", "Not stated", "Not stated"],
  ]);
  await history.undo(title, "Counted in the wrong month");
  await eventually(history.done).toBe(`“${title}” is undone and counts no more.`);
  await eventually(async () => (await history.events())[0]).toEqual([
    `Undone; “${title}” counts again`,
    title,
    "Not stated",
    "Counted in the wrong month",
  ]);
  await map.open(partnership);
  expect(await map.table.row("Horwich North")).toMatchObject({ "Unmet people a year": "40.0" });
});

test("keeps what was mended as a recipe that can be taken away, deleted and brought in again, and reads the next file with it", async () => {
  await recipes.open(partnership);
  await recipes.ready();
  await recipes.unfold();
  expect(await recipes.steps()).toEqual([
    "In “value”: O is read as 0",
    "In “value”, row 2: six hundred is read as 600",
  ]);
  const { name, text } = await recipes.download();
  expect(name).toMatch(/\.recipe\.json$/);
  await recipes.delete();
  await eventually(recipes.done).toMatch(/is deleted\.$/);
  await eventually(recipes.names).toEqual([]);
  await recipes.bringIn(text);
  await eventually(recipes.done).toMatch(/is imported\. The next file with its columns is read with it\.$/);

  const next = { name: "bolton-need-3.csv", text: slips.text.replace("six hundred", "700") };
  await problems.open(partnership, await uploadDraft(partnership, next));
  expect(await problems.standing()).toBe("No problems");
  expect((await problems.replaced()).at(-1)).toEqual(["value", "O", "0", "Every row", "18"]);
});

/** The figures that are in force once more, one of them written in words and every 0 as the letter O. */
const slips: TestFile = {
  name: "bolton-need-2.csv",
  text: goodNeed.text.replace(",800\n", ",six hundred\n").replaceAll(",0\n", ",O\n"),
};

/** Ten more places at the same library, by somebody else: the library's own would count as its first offer listed twice. */
const moreOffers: TestFile = {
  name: "bolton-offers-2.csv",
  text: `provider,title,level,delivery,venue,lon,lat,places,places_period,places_basis
Rivington Neighbours,Tablets in the evening,essential,in person,Horwich Library,-2.53678,53.59676,10,year,measured
`,
};
