import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportDocument } from "../../domain/report/document/reportDocument.ts";
import { htmlOf } from "../../exporters/html/htmlOf.ts";
import { reportRunOf } from "../unit/report/builders.ts";
import { openBrowser } from "./visitor.ts";

/** What WCAG 2.2 asks at levels A and AA, and what axe thinks good besides. */
const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the page asked for, and what its browser complained of. */
const heard: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext();
  page = await context.newPage();
  page.on("request", (request) => heard.push(request.url()));
  page.on("console", (message) => heard.push(message.text()));
  await page.setContent(htmlOf(await reportDocument(await reportRunOf())));
});
afterAll(() => browser.close());

test.for([
  { width: 1280, colorScheme: "dark" },
  { width: 320, colorScheme: "light" },
] as const)(
  "a report handed over as one file breaks no rule of WCAG 2.2 AA ($width px, $colorScheme) and never moves sideways",
  async ({ width, colorScheme }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: guidelines, resultTypes: ["violations"] })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" / ")}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);

test("a report handed over as one file asks for nothing and has nothing to complain of", () => {
  expect(heard).toEqual([]);
});

test("its first tab stop leads past the key messages to the contents", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the contents" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("contents");
});

test("on paper nothing is cut off at the right: figures and tables fit the sheet", async () => {
  await page.setViewportSize({ width: 672, height: 950 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("table, svg")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.id || one.getAttribute("aria-labelledby")),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(11, 12, 12)");
});
