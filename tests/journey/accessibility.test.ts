import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keys } from "./drivers/keys.ts";
import { type Ground, layGround, scenes } from "./scenes.ts";
import { newVisitor, openBrowser } from "./visitor.ts";

/** What WCAG 2.2 asks at levels A and AA, as far as a program can see it. */
const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Wide at first and at last: the walk with the keyboard finds a page that has settled. */
const looks = [
  { width: 1280, height: 720, colorScheme: "light" },
  { width: 375, height: 812, colorScheme: "light" },
  { width: 375, height: 812, colorScheme: "dark" },
  { width: 1280, height: 720, colorScheme: "dark" },
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

describe.for(scenes)("$name", ({ show, isQuestion, isGuest }) => {
  // Once for both tests, for it takes as long as either.
  let shown: Promise<void> | undefined;
  const isShown = () => (shown ??= wideAndLight().then(() => show(page, ground)));

  test("breaks no rule of WCAG 2.2 AA, wide or narrow, light or dark", async () => {
    await isShown();
    const broken: string[] = [];
    for (const { width, height, colorScheme } of looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      for (const words of await violations(page)) broken.push(`${width} px, ${colorScheme}: ${words}`);
    }
    expect(broken).toEqual([]);
  });

  // The walk comes second, for it ends what was begun, such as a cell being edited. A question is not walked through: it keeps the focus until it is answered.
  const walks = isQuestion === true ? [] : ["shows where the focus is at every stop, and lets it out at both ends"];
  test.for(walks)("%s", async () => {
    await isShown();
    await wideAndLight();
    const { there, back } = await keys(page).walk();
    expect([...there, ...back].filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(back.map((stop) => stop.name).toReversed()).toEqual(there.map((stop) => stop.name));
    expect(there[0]?.name === "a “Skip to main content” ").toBe(isGuest !== true);
  });
});

async function wideAndLight(): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: "light" });
}

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
