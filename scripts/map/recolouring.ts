import { untilQuiet } from "./quiet.ts";
import type { Loaded, WatchedPage } from "./watchedPage.ts";

/** What a change of view or level took: milliseconds of the processor for script and layout, of the clock for the rest; bytes of values over the wire. */
export type Recoloured = {
  readonly script: number;
  readonly layout: number;
  readonly longTasks: number;
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
  await page.longTasks();
  const [before, valuesBefore] = [await page.worked(), valuesIn(await page.loaded())];
  const began = await page.page.evaluate(() => performance.now());
  await radio.dispatchEvent("click");
  await untilQuiet(page, began);
  const after = await page.worked();
  return {
    script: after.script - before.script,
    layout: after.layout - before.layout,
    longTasks: sum(await page.longTasks()),
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
