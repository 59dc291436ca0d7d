import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shapeIndexSchema } from "../../domain/contract/shapeIndex.ts";
import { keys } from "./drivers/keys.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

/** The ring around an area that is pointed at and the halo of the chosen one, as web/style/tokens.css has them for light pages. */
const [ring, chosenHalo] = ["#0b0c0c", "#ffdd00"];

let browser: Browser;
let page: Page;
let map: ReturnType<typeof mapScreen>;
let keyboard: ReturnType<typeof keys>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  map = mapScreen(page);
  keyboard = keys(page);
});
afterAll(() => browser.close());

test("the map is one stop, and says how it works only while it has the focus", async () => {
  await map.open(demo, { areaType: "district", show: "score" });
  await eventually(() => map.picture.shows(["#186290"])).toBe(true);
  expect(await map.picture.hint()).toBe(null);
  await keyboard.tabTo(map.picture.canvas);
  expect(await map.picture.hint()).toBe("Arrow keys next area, Enter open it, Escape leave, + − zoom");
  await keyboard.press("Tab");
  expect(await keyboard.focused()).toBe("button “Zoom in”");
  await keyboard.press("Shift+Tab");
  expect(await keyboard.isOn(map.picture.canvas)).toBe(true);
});

test("arrow keys walk from district to district, each named with its value; the table follows, and the opposite key comes back", async () => {
  await keyboard.press("ArrowRight");
  await eventually(map.picture.said).toMatch(/^[A-Z][a-z]+\. Gap score [\d.]+/);
  const start = await map.picture.said();
  const name = start.split(". ")[0] ?? "";
  await eventually(() => map.table.pointed()).toBe(name);
  await keyboard.press("ArrowUp");
  await eventually(map.picture.said).not.toBe(start);
  expect(await map.table.pointed()).not.toBe(name);
  await keyboard.press("ArrowDown");
  await eventually(map.picture.said).toBe(start);
  expect(map.address()).toEqual({ areaType: "district", show: "score" });
});

test("at the edge of the study area it says so, and stays", async () => {
  for (let step = 0; step < 10; step++) await keyboard.press("ArrowUp");
  await eventually(map.picture.said).toBe("Nothing further north");
  expect(await map.table.pointed()).not.toBe(null);
});

test("Enter opens the area, Escape leaves the walk and then closes the area", async () => {
  const name = await map.table.pointed();
  await keyboard.press("Enter");
  await eventually(map.panel.name).toBe(name);
  await eventually(() => map.picture.pixelsOf(chosenHalo)).toBeGreaterThan(50);
  await keyboard.press("Escape");
  await eventually(map.picture.said).toBe("");
  expect([await map.table.pointed(), map.address()["area"] === undefined]).toEqual([null, false]);
  await keyboard.press("Escape");
  await eventually(() => map.address()).toEqual({ areaType: "district", show: "score" });
  expect(await keyboard.isOn(map.picture.canvas)).toBe(true);
});

test("a row under the pointer is outlined on the map, which stays where it is", async () => {
  // Map and table must both be on the screen: what scrolls away from under the pointer is not pointed at any more.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await keyboard.press("Tab");
  await map.picture.pointAway();
  const before = await map.picture.pixelsOf(ring);
  await map.table.hover("Wigan");
  await eventually(() => map.picture.pixelsOf(ring)).toBeGreaterThan(before + 100);
  expect(await map.table.pointed()).toBe("Wigan");
  await map.picture.pointAway();
  await eventually(() => map.picture.pixelsOf(ring)).toBe(before);
  await page.setViewportSize({ width: 1280, height: 720 });
});

test("outlines that do not come are said to be missing and can be asked for again", async () => {
  await page.route("**/api/v1/tiles/**", (route) => route.fulfill({ status: 500, body: "" }));
  await map.open(demo, { areaType: "ward", show: "score" });
  await eventually(map.picture.note).toBe(
    "Some of the wards could not be drawn. The table has their figures. Try again",
  );
  await page.unroute("**/api/v1/tiles/**");
  await map.picture.tryAgain();
  await eventually(() => map.picture.shows(["#186290"])).toBe(true);
  expect(await map.picture.note()).toBe("");
});

test("outlines that were replaced meanwhile come under their new name, without a word", async () => {
  const names: string[] = [];
  await page.route("**/api/v1/shapes/index?**", async (route) => {
    const index = shapeIndexSchema.parse(await (await route.fetch()).json());
    const isFirst = names.length === 0;
    names.push(index.id);
    await route.fulfill({
      json: isFirst ? { ...index, tiles: index.tiles.replace(index.id, "replaced"), id: "replaced" } : index,
    });
  });
  await map.open(demo, { areaType: "ward", show: "score" });
  await eventually(() => map.picture.shows(["#186290"])).toBe(true);
  await page.unroute("**/api/v1/shapes/index?**");
  expect([names.length, await map.picture.note()]).toEqual([2, ""]);
});
