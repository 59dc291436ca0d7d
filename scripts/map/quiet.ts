import { setTimeout as wait } from "node:timers/promises";
import type { WatchedPage } from "./watchedPage.ts";

/**
 * Waits until the areas have been coloured, later than `since` by the page's clock, and the page has nothing more to do: in each of two seconds in a row it works a tenth at most. Throws
 * after five minutes.
 */
export async function untilQuiet(page: WatchedPage, since = 0): Promise<void> {
  const end = Date.now() + 300_000;
  let { all: before } = await page.worked();
  for (let still = 0; still < 2; ) {
    if (Date.now() > end) throw new Error("the page was still busy after five minutes");
    await wait(1000);
    const { all } = await page.worked();
    still = all - before < 100 && (await page.coloured()) > since ? still + 1 : 0;
    before = all;
  }
}
