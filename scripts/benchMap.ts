import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launchChromium, unpackChromium } from "./chromium.ts";
import { type England, loadEnglands } from "./map/englands.ts";
import { type FirstMap, firstMap } from "./map/firstMap.ts";
import { untilQuiet } from "./map/quiet.ts";
import { recoloured } from "./map/recolouring.ts";
import { scrolled } from "./map/scrolling.ts";
import { withServer } from "./map/server.ts";
import { watchedPage } from "./map/watchedPage.ts";
import { withoutMap } from "./map/withoutMap.ts";

/**
 * How fast the map is, in a browser that draws in software: the first coloured map with nothing in any cache, what a change of view or level costs the page's own thread, what comes over the
 * wire, and how the table of all areas scrolls; for the demo and, where the published files are at hand, for all England by LSOA twice. `--quick` leaves England out. Prints the tables of
 * docs/speed.md.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const demo = "greater-manchester-demo";
/** No map opens on the first of them: to choose what is shown already changes nothing, and would be waited for in vain. */
const views = [
  "Need",
  "Gap score",
  "Fair-share index",
  "Years to reach everyone",
  "Unmet people",
  "Need against provision",
  "Class",
  "Gap score",
];
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-map-"));
try {
  await withServer(root, folder, async (address) => {
    const englands = process.argv.includes("--quick") ? [] : await loadEnglands(root, folder);
    const browser = await launchChromium(await unpackChromium(), { timed: true });
    try {
      await measure(browser, address, englands);
    } finally {
      await browser.close();
    }
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(browser: Browser, address: string, englands: readonly England[]): Promise<void> {
  const maps = [
    { words: "215 wards of the demo", path: `/p/${demo}/map`, otherLevel: "General" },
    ...englands.map(({ words, partnership, vintage, otherLevel }) => ({
      words,
      otherLevel,
      path: `/p/${partnership}/map?level=essential&areaType=lsoa&vintage=${vintage}`,
    })),
  ];
  console.log(`Node ${process.version}, Chromium ${browser.version()}, load ${load()} before.\n`);
  table([
    "first map",
    "coloured, ms",
    "its thread, CPU ms",
    "longest task, ms",
    "page, kB",
    "shapes, kB",
    "colours, kB",
    "all figures, kB",
    "rest, kB",
  ]);
  for (const { words, path } of maps) {
    // The server scores and cuts for the first who asks; what a browser takes is measured from the second on.
    await firstMap(browser, address, path);
    for (let time = 0; time < 3; time += 1) row([words, ...cellsOf(await firstMap(browser, address, path))]);
  }
  console.log("");
  table([
    "map",
    "to",
    "script, CPU ms",
    "layout and style, CPU ms",
    "longest task, CPU ms",
    "coloured after, ms",
    "values, kB",
  ]);
  for (const one of maps) await showRecolouring(browser, address, one);
  console.log("");
  table(["table of", "frames", "95 of 100, ms", "longest, ms", "a turn of the wheel, CPU ms"]);
  for (const { words, path } of maps) await showScrolling(browser, address, words, path);
  console.log("");
  table(["page without a map", "kB", "files of MapLibre"]);
  for (const path of [`/p/${demo}/data`, `/p/${demo}/data/upload`, `/p/${demo}/data/history`, `/p/${demo}/settings`]) {
    const { bytes, ofMapLibre } = await withoutMap(browser, address, path);
    row([path, kb(bytes), ofMapLibre.length === 0 ? "none" : ofMapLibre.join(" ")]);
  }
  console.log(`\nLoad after: ${load()}.`);
}

type BenchedMap = { readonly words: string; readonly path: string; readonly otherLevel: string | null };

async function showRecolouring(
  browser: Browser,
  address: string,
  { words, path, otherLevel }: BenchedMap,
): Promise<void> {
  const page = await watchedPage(browser, address);
  await page.page.goto(path);
  const changes = [
    ...views.map((to) => ["Show on the map", to, to] as const),
    // A level's radio is named by what it means as well.
    ...(otherLevel === null ? [] : [["Level", otherLevel, new RegExp(`^${otherLevel}`)] as const]),
  ];
  for (const [group, to, name] of changes) {
    const took = await recoloured(page, { group, name });
    if (took === null) console.log(`Not offered for ${words}: ${to}.`);
    else row([words, to, ...[took.script, took.layout, took.longest, took.coloured].map(whole), kb(took.values)]);
  }
  await page.close();
}

async function showScrolling(browser: Browser, address: string, words: string, path: string): Promise<void> {
  const page = await watchedPage(browser, address);
  await page.page.goto(path);
  await untilQuiet(page);
  const { frames, usual, longest, worked } = await scrolled(page);
  row([words, whole(frames), whole(usual), whole(longest), whole(worked)]);
  await page.close();
}

function cellsOf({ coloured, worked, longest, page, shapes, paint, answer, rest }: FirstMap): string[] {
  return [whole(coloured), whole(worked), whole(longest), ...[page, shapes, paint, answer, rest].map(kb)];
}

function table(names: readonly string[]): void {
  row(names);
  console.log(`|${names.map(() => "---|").join("")}`);
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function whole(number: number): string {
  return number.toFixed(0);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}

function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
