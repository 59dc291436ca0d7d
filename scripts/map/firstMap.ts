import type { Browser } from "playwright-core";
import { untilQuiet } from "./quiet.ts";
import { type Loaded, watchedPage } from "./watchedPage.ts";

/** A map opened for the first time. Times in milliseconds, bytes as they came over the wire. */
export type FirstMap = {
  readonly coloured: number;
  /** What the page's own thread worked until everything had come, in milliseconds of its processor. */
  readonly worked: number;
  readonly longest: number;
  readonly page: number;
  readonly shapes: number;
  /** Values that colour the map, and all that the table and the panel show. */
  readonly paint: number;
  readonly answer: number;
  readonly rest: number;
};

/** Opens a map with nothing in any cache, and waits until the areas are coloured and everything else has come. */
export async function firstMap(browser: Browser, address: string, path: string): Promise<FirstMap> {
  const page = await watchedPage(browser, address);
  try {
    await page.page.goto(path);
    await page.page.waitForFunction(() => performance.getEntriesByName("areas coloured").length > 0, null, {
      timeout: 300_000,
    });
    const coloured = await page.page.evaluate(
      () => performance.getEntriesByName("areas coloured")[0]?.startTime ?? Number.NaN,
    );
    await untilQuiet(page);
    const { all: worked } = await page.worked();
    const [longest = 0] = (await page.longTasks()).toSorted((one, other) => other - one);
    return { coloured, worked, longest, ...bytesOf(await page.loaded()) };
  } finally {
    await page.close();
  }
}

function bytesOf(loaded: readonly Loaded[]): Omit<FirstMap, "coloured" | "worked" | "longest"> {
  const bytes = { page: 0, shapes: 0, paint: 0, answer: 0, rest: 0 };
  for (const one of loaded) bytes[kindOf(one.path)] += one.bytes;
  return bytes;
}

function kindOf(path: string): "page" | "shapes" | "paint" | "answer" | "rest" {
  if (!path.startsWith("/api/v1/")) return "page";
  if (path.startsWith("/api/v1/tiles/") || path.startsWith("/api/v1/shapes")) return "shapes";
  if (path.startsWith("/api/v1/gaps/columns")) return path.includes("columns=code") ? "paint" : "answer";
  return "rest";
}
