import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { WatchedPage } from "./watchedPage.ts";

/** What scrolling the table took: frames; how long 95 of 100 of them and the longest took, in milliseconds of the clock; and what one turn of the wheel costs the page's own thread, in those of its processor. */
export type Scrolled = {
  readonly frames: number;
  readonly usual: number;
  readonly longest: number;
  readonly worked: number;
};

const turns = 60;

/** Turns the wheel over the table sixty times, a screen at a time, and looks at the frames meanwhile. */
export async function scrolled({ page, worked }: WatchedPage): Promise<Scrolled> {
  await page.getByRole("table").first().hover({ force: true });
  await page.evaluate(notingFrames);
  const before = await worked();
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, 600);
    await wait(50);
  }
  const after = await worked();
  const at = z.array(z.number()).parse(await page.evaluate("frames"));
  const gaps = at
    .slice(1)
    .map((time, i) => time - (at[i] ?? time))
    .toSorted((one, other) => one - other);
  return {
    frames: gaps.length,
    usual: gaps[Math.floor(0.95 * (gaps.length - 1))] ?? Number.NaN,
    longest: gaps.at(-1) ?? Number.NaN,
    worked: (after.all - before.all) / turns,
  };
}

/** Run by the browser. */
const notingFrames = `
  globalThis.frames = [];
  requestAnimationFrame(function note(at) {
    frames.push(at);
    requestAnimationFrame(note);
  });`;
