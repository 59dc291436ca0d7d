import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layOverlaps } from "./arranged.ts";
import { keys } from "./drivers/keys.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { mismatchChart } from "./drivers/mismatchChart.ts";
import { overlapsScreen } from "./drivers/overlapsScreen.ts";
import { setsBesideMap } from "./drivers/setsBesideMap.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

let browser: Browser;
let page: Page;
let map: ReturnType<typeof mapScreen>;
let chart: ReturnType<typeof mismatchChart>;
let sets: ReturnType<typeof setsBesideMap>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  [map, chart, sets] = [mapScreen(page), mismatchChart(page), setsBesideMap(page)];
});
afterAll(() => browser.close());

test("the chart of need against provision has a dot for every ward and counts those in the corner that matters", async () => {
  await map.open(demo, { show: "mismatch" });
  expect(await chart.dots()).toBe(215);
  expect(await chart.title()).toMatch(/^\d+ of 215 wards have high need, little provision$/);
});

test("a row under the pointer is named on the chart, and a dot under the pointer is marked in the table", async () => {
  await map.table.hover("Halliwell");
  await eventually(() => chart.pointed()).toBe("Halliwell");
  await chart.hoverFirstDot();
  await eventually(() => map.table.pointed()).not.toBe("Halliwell");
  expect(await map.table.pointed()).toBe(await chart.pointed());
});

test("a keyboard walks from dot to dot within one stop, the table follows, and Enter chooses for the whole page", async () => {
  await chart.field.focus();
  const keyboard = keys(page);
  const before = await chart.option();
  await keyboard.press("PageDown");
  await keyboard.press("ArrowRight");
  expect(await chart.option()).not.toBe(before);
  const name = await chart.pointed();
  expect(await map.table.pointed()).toBe(name);
  await keyboard.press("Enter");
  await eventually(() => map.table.chosen()).toBe(name);
  expect(map.address()["area"]).toMatch(/^E05/);
});

test("a link to the map without its chart has none, until somebody asks for it", async () => {
  await chart.hide();
  expect(map.address()).toMatchObject({ show: "mismatch", chart: "hide" });
  await page.reload();
  await map.drawn();
  expect(await chart.dots()).toBe(0);
  await chart.showButton.click();
  expect(await chart.dots()).toBe(215);
});

test("duplicated provision lists its sets beside the map; one set alone is in the link, and leads to all about it", async () => {
  const bolton = await layOverlaps("Bolton with overlaps on its map");
  await map.open(bolton, { show: "overlaps" });
  await sets.ready();
  expect(await sets.sets()).toEqual([
    "All sets, each offer marked by the number of its set",
    expect.stringMatching(
      /^1 · Horwich Library, Blackrod Community Centre and 1 other\s+40 of 150 places a year across 3 offers are more than the need; \d+ wards? in reach$/,
    ),
  ]);
  await sets.choose(/^1 · Horwich Library/);
  await eventually(() => map.address()["set"]).toBeDefined();
  await page.reload();
  await sets.ready();
  expect(await sets.chosen()).toMatch(/^1 · Horwich Library/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);
  await sets.followLink();
  await eventually(overlapsScreen(page).chosenName).toBe("Horwich Library, Blackrod Community Centre and 1 other");
});

test("a row of the legend points its wards out: the others grow pale while the pointer is on it, or until it is pressed again", async () => {
  // So high that the map and its legend are seen together: looking at the one must not scroll the pointer off the other.
  const tall = await newVisitor(browser, { width: 1280, height: 1600 });
  const seenWhole = mapScreen(tall);
  await seenWhole.open(demo, { show: "fair-share", offers: "hide" });
  const [short, fair] = ["#080c54", "#1f9eb7"];
  const seen = async () => [
    (await seenWhole.picture.pixelsOf(short)) > 1000,
    (await seenWhole.picture.pixelsOf(fair)) > 1000,
  ];
  await eventually(seen).toEqual([true, true]);
  await seenWhole.legendRow(/about fair/).hover();
  await eventually(seen).toEqual([false, true]);
  await seenWhole.picture.pointAway();
  await eventually(seen).toEqual([true, true]);
  await seenWhole.legendRow(/short/).focus();
  await eventually(seen).toEqual([true, false]);
  const keyboard = keys(tall);
  await keyboard.press("Enter");
  await seenWhole.table.filter("");
  await eventually(seen).toEqual([true, false]);
  // Dark is another style of the map: what was kept is drawn on it anew.
  await tall.emulateMedia({ colorScheme: "dark" });
  const [shortInDark, fairInDark] = ["#4a50c4", "#3da4bc"];
  await eventually(async () => [
    (await seenWhole.picture.pixelsOf(shortInDark)) > 1000,
    (await seenWhole.picture.pixelsOf(fairInDark)) > 1000,
  ]).toEqual([true, false]);
  await tall.emulateMedia({ colorScheme: "light" });
  await eventually(seen).toEqual([true, false]);
  await seenWhole.legendRow(/short/).focus();
  await keyboard.press("Escape");
  await eventually(seen).toEqual([true, true]);
  expect(await seenWhole.legendRow(/short/).getAttribute("aria-pressed")).toBe("false");
  await tall.context().close();
});
