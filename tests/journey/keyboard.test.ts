import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { undoDataset } from "./arranged.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { columnsScreen } from "./drivers/columnsScreen.ts";
import { dataScreen } from "./drivers/dataScreen.ts";
import { datasetScreen } from "./drivers/datasetScreen.ts";
import { draftScreen } from "./drivers/draftScreen.ts";
import { frame } from "./drivers/frame.ts";
import { keys } from "./drivers/keys.ts";
import { previewScreen } from "./drivers/previewScreen.ts";
import { type TestFile, uploadScreen } from "./drivers/uploadScreen.ts";
import { eventually } from "./eventually.ts";
import { type Ground, layGround } from "./scenes.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

const oneDash: TestFile = {
  name: "need.csv",
  text: `indicator,area_type,area_vintage,area_code,period,value
asked,ward,2024,E05014154,2026,12
asked,ward,2024,E05014155,2026,-
`,
};

let browser: Browser;
let page: Page;
let keyboard: ReturnType<typeof keys>;
let ground: Ground;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  keyboard = keys(page);
  ground = await layGround();
});
afterAll(() => browser.close());

test("skips the header with its first stop, and the map with a later one", async () => {
  const map = mapScreen(page);
  await map.open(demo, { areaType: "district" });
  await keyboard.press("Tab");
  expect(await keyboard.isOn(frame(page).skipLink)).toBe(true);
  await keyboard.press("Enter");
  expect(await keyboard.isOn(frame(page).main)).toBe(true);
  await keyboard.tabTo(map.mapSkipLink, 25);
  await keyboard.press("Enter");
  await keyboard.tabTo(map.table.filterBox, 1);
  expect(map.address()).toEqual({ areaType: "district" });
});

test("switches the level with an arrow key and keeps the focus on the switch", async () => {
  const map = mapScreen(page);
  await map.open(demo, { areaType: "district" });
  await keyboard.tabTo(map.levelRadio("Essential"));
  await keyboard.press("ArrowDown");
  await eventually(map.title).toBe("General skills by local authority district · 2020");
  await map.drawn();
  expect(await keyboard.isOn(map.levelRadio("General"))).toBe(true);
});

test("finds a ward with letters, an arrow and Enter", async () => {
  const map = mapScreen(page);
  await map.open(demo, { areaType: "district" });
  await keyboard.tabTo(map.search.box);
  await keyboard.type("halliw");
  await eventually(map.search.hits).toEqual(["Halliwell\nward in Bolton · E05014825"]);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await eventually(map.panel.name).toBe("Halliwell");
  expect(map.address()).toEqual({ areaType: "ward", vintage: "2024", area: "E05014825" });
  expect(await keyboard.isOn(map.search.box)).toBe(true);
});

test("chooses a row, goes straight to its figures, and closes them without losing its place", async () => {
  const map = mapScreen(page);
  await map.open(demo, { areaType: "district" });
  await keyboard.tabTo(map.table.button("Bolton"));
  await keyboard.press("Enter");
  await eventually(map.panel.name).toBe("Bolton");
  await keyboard.tabTo(map.table.linkToFigures, 1);
  await keyboard.press("Enter");
  await keyboard.tabTo(map.panel.closeButton, 1);
  await keyboard.press("Enter");
  await eventually(map.panel.name).toBe("Choose an area");
  expect(await keyboard.isOn(map.panel.region)).toBe(true);
  await keyboard.tabTo(map.panel.mostUnmet("Manchester"), 1);
  expect(map.address()).toEqual({ areaType: "district" });
});

test("uploads, says what a dash stands for, and publishes", async () => {
  const [data, upload, draft] = [dataScreen(page), uploadScreen(page), draftScreen(page)];
  const [columns, preview] = [columnsScreen(page), previewScreen(page)];
  await data.open(ground.partnership);
  await keyboard.tabTo(data.uploadLink);
  await keyboard.press("Enter");
  await upload.ready();

  await keyboard.tabTo(upload.sendButton);
  await keyboard.press("Enter");
  await eventually(upload.errors).toEqual(["Choose a file to upload"]);
  expect(await keyboard.focused()).toBe("div “There is a problemChoose a file to upload”");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  expect(await keyboard.isOn(upload.chooseButton)).toBe(true);
  await upload.choose(oneDash, () => keyboard.press("Enter"));
  expect(await upload.checked()).toBe("Recognised as Need figures: 2 rows");
  expect(await keyboard.isOn(upload.chooseButton)).toBe(true);
  await keyboard.tabTo(upload.sendButton);
  await keyboard.press("Enter");
  await draft.ready();

  await keyboard.tabTo(draft.columnsLink);
  await keyboard.press("Enter");
  await columns.ready();
  // The radios are one stop; it stands on "I do not know", and "Suppressed" is three above it.
  await keyboard.tabTo(columns.answerRadio(/dash/, /^I do not know/));
  for (let step = 0; step < 3; step++) await keyboard.press("ArrowUp");
  await keyboard.tabTo(columns.saveButton);
  await keyboard.press("Enter");
  await page.waitForURL("**/problems");

  await page.goto(page.url().replace("/problems", "/preview"));
  await preview.publishButton.waitFor();
  await keyboard.tabTo(preview.publishButton);
  await keyboard.press("Enter");
  await eventually(preview.done).toContain("“Need figures: 2 rows” is published and counts in the scores.");
  await keyboard.tabTo(preview.mapLink, 1);
  // What comes after it finds the ground as it was laid.
  await undoDataset(ground.partnership, /data\/([^/]+)\//.exec(page.url())?.[1] ?? "");
});

test("keeps the focus inside a question, and gives it back when Escape says no", async () => {
  const dataset = datasetScreen(page);
  await dataset.open(ground.partnership, ground.published);
  await keyboard.tabTo(dataset.undoButton);
  await keyboard.press("Enter");
  await dataset.dialog.waitFor();
  for (let step = 0; step < 4; step++) {
    await keyboard.press("Tab");
    expect(await keyboard.isWithin(dataset.dialog)).toBe(true);
  }
  await keyboard.press("Escape");
  await dataset.dialog.waitFor({ state: "detached" });
  await eventually(() => keyboard.isOn(dataset.undoButton)).toBe(true);
  expect(await dataset.status()).toBe("Current");
});
