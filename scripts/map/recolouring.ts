import { longestTask } from "./longestTask.ts";
import { untilQuiet } from "./quiet.ts";
import type { Loaded, WatchedPage } from "./watchedPage.ts";

/** What a change of view or level took: milliseconds of the processor for script, layout and the longest task, of the clock until it was seen; bytes of values over the wire. */
export type Recoloured = {
  readonly script: number;
  readonly layout: number;
  /** The longest single task, in milliseconds of the processor too. */
  readonly longest: number;
  /** Until the new colours were there. */
  readonly coloured: number;
  readonly values: number;
};

/** Chooses what is named, a view or a level, on a map that is at rest, and waits until it is at rest again; null where it is not offered. */
export async function recoloured(
  page: WatchedPage,
  { group, name }: { readonly group: string; readonly name: string | RegExp },
): Promise<Recoloured | null> {
  const choice = page.page.getByRole("group", { name: group, exact: true }).getByRole("radio", { name, exact: true });
  await untilQuiet(page);
  if ((await choice.count()) === 0) return null;
  // Found beforehand, and clicked without asking where it lies: looking for it would be counted as the page's own work.
  const radio = await choice.first().elementHandle();
  if (radio === null) return null;
  const browser = page.page.context().browser();
  if (browser === null) throw new Error("the page has no browser to watch it by");
  const [before, valuesBefore] = [await page.worked(), valuesIn(await page.loaded())];
  const began = await page.page.evaluate(() => performance.now());
  const longest = await longestTask(browser, async () => {
    await radio.dispatchEvent("click");
    await untilQuiet(page, began);
  });
  const after = await page.worked();
  return {
    script: after.script - before.script,
    layout: after.layout - before.layout,
    longest,
    coloured: (await page.coloured()) - began,
    values: valuesIn(await page.loaded()) - valuesBefore,
  };
}

function valuesIn(loaded: readonly Loaded[]): number {
  return sum(loaded.filter(({ path }) => path.startsWith("/api/v1/gaps/columns")).map(({ bytes }) => bytes));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
