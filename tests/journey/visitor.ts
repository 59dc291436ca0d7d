import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import { launchChromium } from "./chromium.ts";

type Eyes = { readonly width?: number; readonly height?: number; readonly colorScheme?: "light" | "dark" };

/** The browser of one file of journeys. Close it after the last. */
export function openBrowser(): Promise<Browser> {
  return launchChromium(inject("chromiumPath"));
}

/** Somebody who has never been here: a page with no cookies and no history, on which nothing moves. Addresses may leave out the site's own. */
export async function newVisitor(
  browser: Browser,
  { width = 1280, height = 720, colorScheme }: Eyes = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject("siteAddress"),
    viewport: { width, height },
    reducedMotion: "reduce",
    ...(colorScheme === undefined ? {} : { colorScheme }),
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  // Somebody always listens: a page told only as a key goes down may open the system's window before it hears, and then no event ever comes.
  page.on("filechooser", () => undefined);
  return page;
}
