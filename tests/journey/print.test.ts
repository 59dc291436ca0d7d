import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mapScreen } from "./drivers/mapScreen.ts";
import { paper } from "./drivers/paper.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser, { colorScheme: "dark" });
});
afterAll(() => browser.close());

test("on paper the map is a picture, the words are dark on light even in dark mode, and nothing is there to be pressed", async () => {
  const map = mapScreen(page);
  await map.open("greater-manchester-demo", { areaType: "district", show: "class" });
  await eventually(async () => (await map.picture.colours()).size).toBeGreaterThan(20);
  const printed = paper(page);
  expect(await printed.picture()).toBeNull();
  await printed.begin();
  const picture = await printed.picture();
  expect(picture?.label).toMatch(/^Map of essential skills by local authority district/);
  expect(picture?.colours).toBeGreaterThan(20);
  expect(await printed.inkAndPaper()).toEqual(["rgb(11, 12, 12)", "rgb(255, 255, 255)"]);
  expect(await printed.buttons()).toEqual([]);
  await printed.end();
  expect(await printed.picture()).toBeNull();
});
