import type { Browser } from "playwright-core";
import { watchedPage } from "./watchedPage.ts";

/** What a page without a map loads: its bytes, and the files of MapLibre among them, of which there should be none. */
export type WithoutMap = { readonly path: string; readonly bytes: number; readonly ofMapLibre: readonly string[] };

/** Opens a page and waits until it loads nothing more. */
export async function withoutMap(browser: Browser, address: string, path: string): Promise<WithoutMap> {
  const page = await watchedPage(browser, address);
  try {
    await page.page.goto(path, { waitUntil: "networkidle" });
    const loaded = await page.loaded();
    return {
      path,
      bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
      ofMapLibre: loaded.map((one) => one.path).filter((one) => /maplibre/iu.test(one)),
    };
  } finally {
    await page.close();
  }
}
