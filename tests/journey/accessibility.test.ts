import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ground, layGround, scenes } from "./scenes.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

/** What WCAG 2.2 asks at levels A and AA, as far as a program can see it. */
const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const looks = [
  { width: 1280, height: 720, colorScheme: "light" },
  { width: 1280, height: 720, colorScheme: "dark" },
  { width: 375, height: 812, colorScheme: "dark" },
  { width: 375, height: 812, colorScheme: "light" },
] as const;

let browser: Browser;
let page: Page;
let ground: Ground;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser);
  ground = await layGround();
});
afterAll(() => browser.close());

test.for(scenes)("$name breaks no rule of WCAG 2.2 AA, wide or narrow, light or dark", async ({ show }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await show(page, ground);
  const broken: string[] = [];
  for (const { width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    for (const words of await violations(page)) broken.push(`${width} px, ${colorScheme}: ${words}`);
  }
  expect(broken).toEqual([]);
});

/** Each violation with the rule, the place and what axe says. */
async function violations(open: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: open })
    .setLegacyMode()
    .options({ runOnly: guidelines, resultTypes: ["violations"] })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}
