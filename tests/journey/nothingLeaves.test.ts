import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { type Ground, layGround, scenes } from "./scenes.ts";
import { newVisitor, openBrowser } from "./visitor.ts";
import { type Watched, watch } from "./watch.ts";

let browser: Browser;
let page: Page;
let ground: Ground;
let watched: Watched;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newVisitor(browser, { width: 375, height: 812 });
  watched = await watch(page, inject("siteAddress"));
  ground = await layGround();
});
afterAll(() => browser.close());
beforeEach(() => {
  for (const list of Object.values(watched)) list.length = 0;
});

test.for(scenes)(
  "$name asks nobody but its own server, reports no error and fits a narrow screen",
  async ({ show }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await show(page, ground);
    const wide = [await sticksOut(page)];
    await page.setViewportSize({ width: 320, height: 640 });
    wide.push(await sticksOut(page));
    expect({ ...watched, wide }).toEqual({ foreign: [], errors: [], violations: [], wide: [[], []] });
  },
);

/** What makes the page scroll sideways: the elements that reach beyond the screen's right edge, if it does scroll. */
function sticksOut(open: Page): Promise<string[]> {
  return open.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${scrollWidth} px on ${clientWidth}`, ...out.map((element) => `${element.tagName} ${element.className}`)];
  });
}
