import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { badNeed, goodNeed, indicators, offers } from "./boltonFiles.ts";
import { dataScreen } from "./drivers/dataScreen.ts";
import { datasetScreen } from "./drivers/datasetScreen.ts";
import { draftScreen } from "./drivers/draftScreen.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { newPartnershipScreen } from "./drivers/newPartnershipScreen.ts";
import { previewScreen } from "./drivers/previewScreen.ts";
import { type TestFile, uploadScreen } from "./drivers/uploadScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

let browser: Browser;
let page: Page;
let data: ReturnType<typeof dataScreen>;
let upload: ReturnType<typeof uploadScreen>;
let dataset: ReturnType<typeof datasetScreen>;
let draft: ReturnType<typeof draftScreen>;
let preview: ReturnType<typeof previewScreen>;
let map: ReturnType<typeof mapScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  data = dataScreen(page);
  upload = uploadScreen(page);
  dataset = datasetScreen(page);
  draft = draftScreen(page);
  preview = previewScreen(page);
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

test("stops a file whose quotation mark never closes before it is sent, and stores nothing of it", async () => {
  await data.upload();
  await upload.choose({ name: "wards.csv", text: `${goodNeed.text}bolton-essential,"ward,2024\n` });
  await eventually(upload.errors).toEqual([
    "A quotation mark opens in row 22 and never closes, so the rows after it cannot be told apart.",
  ]);
  expect(await upload.sendButton.count()).toBe(0);
  await data.open("bolton-digital-skills");
  expect(await data.datasets()).toEqual({});
});

test("recognises an indicators file, finds no problem in it and publishes it", async () => {
  await send(indicators);
  expect(await draft.readAs()).toBe("Indicators");
  expect(await draft.steps()).toEqual({
    "1. What it is and its columns": "Completed",
    "2. Problems": "No problems",
    "3. Dry run and publish": "Not started",
  });
  await draft.openPreview();
  await preview.publish();
  await eventually(preview.done).toContain("“Indicators: 1 row” is published and counts in the scores.");
  await data.openFromHeader();
  await data.ready();
  expect(await data.datasets()).toEqual({ "Indicators: 1 row": "Current" });
});

test("publishes a file with bad rows only with a yes, and then without them", async () => {
  await send(badNeed);
  expect(await draft.steps()).toEqual({
    "1. What it is and its columns": "1 open question",
    "2. Problems": "2 rows cannot be used",
    "3. Dry run and publish": "Not started",
  });
  await draft.openPreview();
  await preview.ready();
  expect(await preview.publishButton.count()).toBe(0);
  await preview.tickHoldOut();
  await preview.publishButton.waitFor();
  expect(await preview.publishButton.innerText()).toBe("Publish 19 rows");
  await preview.publish();
  await eventually(preview.done).toContain("“Need figures: 21 rows” is published and counts in the scores.");
});

test("maps the score that can be worked out by hand: 80 in need a year and 30 places leave 50 unmet", async () => {
  await send(offers);
  await draft.openPreview();
  await preview.publish();
  await eventually(preview.done).toContain("“Offers: 1 row” is published and counts in the scores.");
  await preview.seeTheMap();
  await map.drawn();
  expect(await map.sentence()).toBe("Essential skills · 20 wards · 1 has a gap, worst: Horwich North; 1 is not known");
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
  await send(goodNeed);
  await draft.openPreview();
  await preview.chooseReplace("Need figures: 21 rows");
  await preview.publish();
  await eventually(preview.done).toContain(
    "“Need figures: 20 rows” is published and counts in the scores. It replaces “Need figures: 21 rows”.",
  );
  await preview.seeTheMap();
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
async function send(file: TestFile): Promise<void> {
  await data.openFromHeader();
  await data.upload();
  await upload.choose(file);
  await upload.checked();
  await upload.send();
  await draft.ready();
}
