import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keys } from "./drivers/keys.ts";
import { reportsScreen } from "./drivers/reportsScreen.ts";
import { eventually } from "./eventually.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

const demo = "greater-manchester-demo";

let browser: Browser;
let page: Page;
let reports: ReturnType<typeof reportsScreen>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  reports = reportsScreen(page);
});
afterAll(() => browser.close());

test("by keyboard alone: a report of all wards is made, looked at, kept, and taken away whole", async () => {
  const keyboard = keys(page);
  await reports.begin(demo);
  await keyboard.tabTo(reports.titleBox);
  await keyboard.type("Digital skills gaps by ward");
  await keyboard.press("Enter");
  expect(await reports.errors()).toEqual(["Choose who will read the report"]);
  await keyboard.tabTo(reports.onlyWe);
  await keyboard.press("ArrowDown");
  await keyboard.tabTo(reports.continueButton);
  await keyboard.press("Enter");
  await reports.previewed();
  expect(await reports.figures()).toBeGreaterThan(1);
  await keyboard.tabTo(reports.keepButton);
  await keyboard.press("Enter");
  await reports.kept();
  const { name, bytes } = await reports.takeAway("Everything (ZIP)");
  expect(name).toBe("digital-skills-gaps-by-ward.zip");
  const names = Object.keys(unzipSync(bytes));
  for (const ending of [".html", ".pdf", ".ods", ".xlsx", ".csv", ".geojson", ".gpkg", ".svg", ".png", "manifest.json"])
    expect(names.some((one) => one.endsWith(ending))).toBe(true);
});

test("a kept report stands in the list, and its page says the same again", async () => {
  await reports.open(demo);
  await eventually(() => reports.listed()).toContain("Digital skills gaps by ward");
  await reports.openFirst();
  await reports.kept();
  const first = await reports.takeAway("Web page (HTML)");
  const second = await reports.takeAway("Web page (HTML)");
  expect(first.name).toBe("digital-skills-gaps-by-ward.html");
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});
