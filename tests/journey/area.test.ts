import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { areaScreen } from "./drivers/areaScreen.ts";
import { areasScreen } from "./drivers/areasScreen.ts";
import { compareScreen } from "./drivers/compareScreen.ts";
import { mapScreen } from "./drivers/mapScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";
const halliwell = "E05014825";

let browser: Browser;
let page: Page;
let area: ReturnType<typeof areaScreen>;
let compare: ReturnType<typeof compareScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  area = areaScreen(page);
  compare = compareScreen(page);
});
afterAll(() => browser.close());

test("the page of an area says what stands out and has the three levels side by side, with the map's own figures", async () => {
  await area.open(demo, halliwell);
  expect(await area.name()).toBe("Halliwell");
  const [message] = await area.summary();
  expect(message).toContain("Halliwell");
  const score = await area.row("Gap score: unmet of 100 in need");
  expect(score).toHaveLength(3);
  const map = mapScreen(page);
  await map.open(demo, { areaType: "ward", vintage: "2024", area: halliwell });
  const figures = await map.panel.figures();
  expect(figures["Gap score: unmet of 100 in need"]).toMatch(new RegExp(`^${score[0] ?? "?"}\\b`));
});

test("an area that is chosen on the map leads to its page, over others that are like it, and back to the map as it was", async () => {
  const map = mapScreen(page);
  const state = { level: "general", areaType: "ward", vintage: "2024", show: "class", area: halliwell, sort: "name" };
  await map.open(demo, state);
  await area.follow(/^All about Halliwell/);
  await area.ready();
  await area.goTo("Areas like it");
  const [like = ""] = await area.similar();
  await area.follow(like);
  await eventually(area.name).toBe(like);
  await area.backToMap();
  await map.scored();
  expect(map.address()).toEqual(state);
});

test("the ranges of an area are drawn on asking and stand behind the figures", async () => {
  await area.open(demo, halliwell);
  expect((await area.row("Gap score: unmet of 100 in need"))[0]).not.toContain("(");
  await area.askHowSure();
  expect((await area.row("Gap score: unmet of 100 in need"))[0]).toMatch(/^\d+\.\d \(\d+(\.\d)?–\d+(\.\d)?\)$/);
});

test("areas are found by name, added from those that are alike, taken out again, and stay in the order of the address", async () => {
  await compare.open(demo, [halliwell]);
  await compare.add("harpurhey", /^Harpurhey/);
  await eventually(compare.compared).toEqual(["Halliwell", "Harpurhey"]);
  await page.reload();
  await compare.ready();
  await eventually(compare.compared).toEqual(["Halliwell", "Harpurhey"]);
  expect(await compare.charts()).toHaveLength(4);
  await compare.remove("Halliwell");
  await eventually(compare.compared).toEqual(["Harpurhey"]);
  await page.goBack();
  await eventually(compare.compared).toEqual(["Halliwell", "Harpurhey"]);
  await compare.chooseLevel("General");
  await eventually(() => Promise.resolve(compare.address()["level"])).toBe("general");
});

test("a district cannot stand beside wards, and the page says why", async () => {
  await compare.open(demo, [halliwell]);
  await compare.add("bolton", /^Bolton\s*local authority district/);
  await eventually(compare.said).toContain(
    "Bolton is a local authority district. Only wards can stand beside each other",
  );
  expect(await compare.compared()).toEqual(["Halliwell"]);
});

test("the list has the areas with the most people unmet first, and a name leads to the page", async () => {
  const areas = areasScreen(page);
  await areas.open(demo);
  const unmet = (await areas.rows(20)).map(([, people]) => Number(people));
  expect(unmet).toEqual(unmet.toSorted((a, b) => b - a));
  await areas.find("halliwell", /^Halliwell/);
  await area.ready();
  expect(await area.name()).toBe("Halliwell");
});

test("the pages about areas load no map", async () => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await area.open(demo, halliwell);
  await compare.open(demo, [halliwell]);
  const maps = () => asked.filter((address) => /maplibre/i.test(address));
  expect(maps()).toEqual([]);
  await mapScreen(page).open(demo, { areaType: "district" });
  expect(maps()).not.toEqual([]);
});

test.for([320, 768])("nothing about areas has to be scrolled sideways at %d px", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  const wide: string[] = [];
  const look = async (name: string) => {
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (isWide) wide.push(name);
  };
  await area.open(demo, halliwell);
  await area.askHowSure();
  await look("area");
  await compare.open(demo, [halliwell, "E05014824", "E05015000", "E05014036", "E05014154", "E05014833"]);
  await look("compare");
  await areasScreen(page).open(demo);
  await look("areas");
  expect(wide).toEqual([]);
});
