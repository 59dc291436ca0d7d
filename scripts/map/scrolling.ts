import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { WatchedPage } from "./watchedPage.ts";

/** What scrolling the table took: frames, those past 50 ms, and the longest, in milliseconds. */
export type Scrolled = { readonly frames: number; readonly slow: number; readonly longest: number };

/** Turns the wheel over the table sixty times, a screen at a time, and looks at the frames meanwhile. */
export async function scrolled({ page }: WatchedPage): Promise<Scrolled> {
  await page.getByRole("table").first().hover({ force: true });
  await page.evaluate(notingFrames);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 600);
    await wait(50);
  }
  const at = z.array(z.number()).parse(await page.evaluate("frames"));
  const gaps = at.slice(1).map((time, i) => time - (at[i] ?? time));
  return { frames: gaps.length, slow: gaps.filter((gap) => gap > 50).length, longest: Math.max(...gaps) };
}

/** Run by the browser. */
const notingFrames = `
  globalThis.frames = [];
  requestAnimationFrame(function note(at) {
    frames.push(at);
    requestAnimationFrame(note);
  });`;
