import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { badNeed, goodNeed, indicators, offers } from "./boltonFiles.ts";
import { dataScreen } from "./drivers/dataScreen.ts";
import { datasetScreen } from "./drivers/datasetScreen.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { newPartnershipScreen } from "./drivers/newPartnershipScreen.ts";
import { type TestFile, uploadScreen } from "./drivers/uploadScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

let browser: Browser;
let page: Page;
let data: ReturnType<typeof dataScreen>;
let upload: ReturnType<typeof uploadScreen>;
let dataset: ReturnType<typeof datasetScreen>;
let map: ReturnType<typeof mapScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  data = dataScreen(page);
  upload = uploadScreen(page);
  dataset = datasetScreen(page);
  map = mapScreen(page);
});
afterAll(() => browser.close());

// The tests of this file are one story, told in order.

test("makes a partnership of one district, after reading the answers back, and says what to load first", async () => {
  await page.goto("/");
  const form = newPartnershipScreen(page);
  await form.openFromHeader();
  await form.fillName("Bolton digital skills");
  await form.chooseAreas();
  await form.tickArea("bolt", /^Bolton E08000001$/);
  await form.fillBuffer("0");
  await form.checkAnswers();
  expect(await form.answers()).toEqual({
    Name: "Bolton digital skills",
    "Study area": "1 area: Bolton",
    Buffer: "0 km",
  });
  await form.make();
  await data.ready();
  expect(new URL(page.url()).pathname).toBe("/p/bolton-digital-skills/data");
  expect(await data.steps()).toEqual({
    Areas: "20 wards and 1 local authority district",
    "Area parts": "Not loaded here",
    Postcodes: "Optional",
    Indicators: "Not started",
    Need: "Not started",
    Offers: "Not started",
  });
});

test("says why a file that fits no kind cannot be read, and stores nothing of it", async () => {
  await data.upload();
  await upload.choose({ name: "wards.csv", text: "ward,people\nKearsley,12\n" });
  await upload.send();
  await eventually(upload.errors).toEqual([expect.stringContaining("columns called 'ward' and 'people'")]);
  expect(await upload.issues.rows()).toEqual([
    {
      Row: "Whole file",
      Column: expect.any(String),
      Value: expect.any(String),
      "What is wrong": expect.stringContaining("They fit none of the kinds of file that can be read"),
      "How to mend it": expect.stringContaining("rename its columns as in the template"),
    },
  ]);
  await data.open("bolton-digital-skills");
  expect(await data.datasets()).toEqual({});
});

test("recognises an indicators file, finds no problem in it and publishes it", async () => {
  await draft(indicators);
  expect(await dataset.readAs()).toBe("Indicators");
  expect(await dataset.hasNoProblems()).toBe(true);
  await dataset.publish();
  await eventually(dataset.done).toBe("“Indicators: 1 row” is published and counts in the scores.");
  expect(await dataset.status()).toBe("Current");
});

test("lists each bad row with its column, value and reason, and publishes the rest only with a yes", async () => {
  await draft(badNeed);
  expect(await dataset.status()).toBe("Draft");
  expect(await dataset.issues.rows()).toEqual([
    {
      Row: "3",
      Column: "value",
      Value: "-",
      "What is wrong": expect.stringContaining("may mean zero, suppressed or not applicable"),
      "How to mend it": expect.stringContaining("[c]"),
    },
    {
      Row: "4",
      Column: "area_code",
      Value: "E05099999",
      "What is wrong": expect.stringContaining("E05099999 is not a 2024 ward in the area list"),
      "How to mend it": expect.any(String),
    },
  ]);
  expect(await dataset.publishButton.innerText()).toBe("Publish 19 rows");
  await dataset.publish();
  await eventually(dataset.errors).toEqual(["Tick the box to leave out 2 rows, or mend the file and upload it again"]);
  expect(await dataset.status()).toBe("Draft");
  await dataset.tickHoldOut();
  await dataset.publish();
  await eventually(dataset.done).toBe("“Need figures: 21 rows” is published and counts in the scores.");
});

test("maps the score that can be worked out by hand: 80 in need a year and 30 places leave 50 unmet", async () => {
  await draft(offers);
  await dataset.publish();
  await eventually(dataset.done).toBe("“Offers: 1 row” is published and counts in the scores.");
  await dataset.seeTheMap();
  await map.drawn();
  expect(await map.sentence()).toBe("Essential skills: 1 of 20 wards has a gap, worst: Horwich North.");
  expect(await map.table.row("Horwich North")).toMatchObject({
    "People in need": "800",
    "To reach a year (in 10 years)": "80.0",
    "Places in reach a year": "30",
    "Unmet people a year": "50.0",
    "Gap score (of 100)": "62.5",
    Class: "gap",
  });
  expect(await map.table.row("Kearsley")).toMatchObject({
    "People in need": "not known",
    "Unmet people a year": "not known",
    "Gap score (of 100)": "not known",
  });
});

let beforeMending: Record<string, string>[];

test("counts a mended file in place of the one it replaces", async () => {
  beforeMending = await map.table.rows();
  await draft(goodNeed);
  await dataset.chooseReplace();
  await dataset.publish();
  await eventually(dataset.done).toBe(
    "“Need figures: 20 rows” is published and counts in the scores. It replaces “Need figures: 21 rows”.",
  );
  await dataset.seeTheMap();
  await map.drawn();
  // Nobody teaches within 5 km of Kearsley, so all of its 120 a year are unmet; Horwich North is as it was.
  expect(await map.table.row("Kearsley")).toMatchObject({
    "People in need": "1,200",
    "Places in reach a year": "0",
    "Unmet people a year": "120.0",
    "Gap score (of 100)": "100.0",
  });
  expect(await map.table.row("Horwich North")).toMatchObject({ "Unmet people a year": "50.0" });
});

test("brings back the former state with one undo, after saying what will count again", async () => {
  await data.openFromHeader();
  await data.openDataset("Need figures: 20 rows");
  expect(await dataset.askToUndo()).toBe(
    "Undo “Need figures: 20 rows”, stop counting its 20 need figures and count “Need figures: 21 rows” again?",
  );
  await dataset.confirmUndo();
  await eventually(dataset.done).toBe("“Need figures: 20 rows” is undone and counts no more.");
  await data.openFromHeader();
  await data.ready();
  expect(await data.datasets()).toEqual({
    "Need figures: 20 rows": "Undone",
    "Offers: 1 row": "Current",
    "Need figures: 21 rows": "Current",
    "Indicators: 1 row": "Current",
  });
  await map.open("bolton-digital-skills");
  expect(await map.table.rows()).toEqual(beforeMending);
});

test("gives the original file back byte for byte", async () => {
  await data.open("bolton-digital-skills");
  await data.openDataset("Offers: 1 row");
  await dataset.ready();
  expect(await dataset.downloadFile()).toEqual({ name: "bolton-offers.csv", bytes: Buffer.from(offers.text) });
});

/** Uploads a file from the data page and stops at its draft. */
async function draft(file: TestFile): Promise<void> {
  await data.openFromHeader();
  await data.upload();
  await upload.choose(file);
  await upload.send();
  await dataset.ready();
}
