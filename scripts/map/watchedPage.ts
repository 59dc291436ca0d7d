import type { Browser, CDPSession, Page } from "playwright-core";
import { z } from "zod";

/** What came over the wire for one address, packed. */
export type Loaded = { readonly path: string; readonly bytes: number };

/** A page that says what it loads and how long its own thread works. */
export type WatchedPage = {
  readonly page: Page;
  readonly loaded: () => Promise<Loaded[]>;
  /** Everything its thread has worked since it was opened, in milliseconds of its processor. */
  readonly worked: () => Promise<Worked>;
  /** The tasks past 50 ms since this was last asked, in milliseconds. */
  readonly longTasks: () => Promise<number[]>;
  /** When the areas were last coloured, in milliseconds since the page was asked for; 0 if never. */
  readonly coloured: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export type Worked = { readonly script: number; readonly layout: number; readonly all: number };

/** Opens a page of somebody who has never been here: nothing is in any cache. */
export async function watchedPage(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const loaded = await listenToNetwork(devTools);
  // Milliseconds of the processor, not of the clock: other work on the machine does not count.
  await devTools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript({ content: notingLongTasks });
  return {
    page,
    loaded: async () => [...loaded, ...(await loadedByWorkers(page))],
    worked: async () => {
      const { metrics } = await devTools.send("Performance.getMetrics");
      const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      const layout = seconds("LayoutDuration") + seconds("RecalcStyleDuration");
      return { script: seconds("ScriptDuration") * 1e3, layout: layout * 1e3, all: seconds("TaskDuration") * 1e3 };
    },
    longTasks: async () => z.array(z.number()).parse(await page.evaluate("longTasks.splice(0)")),
    coloured: () => page.evaluate(() => performance.getEntriesByName("areas coloured").at(-1)?.startTime ?? 0),
    close: () => context.close(),
  };
}

/** What the map's own threads have asked for: tiles. */
async function loadedByWorkers(page: Page): Promise<Loaded[]> {
  const lists = await Promise.all(page.workers().map((worker) => worker.evaluate(entriesOfWorker)));
  return lists.flatMap((list) => entriesSchema.parse(list)).map(({ name, bytes }) => ({ path: pathOf(name), bytes }));
}

const entriesSchema = z.array(z.object({ name: z.string(), bytes: z.number() }));

/** Run by a worker of the browser. */
const entriesOfWorker = `performance.getEntriesByType("resource").map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }))`;

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

async function listenToNetwork(devTools: CDPSession): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  const paths = new Map<string, string>();
  devTools.on("Network.requestWillBeSent", ({ requestId, request }) => {
    paths.set(requestId, pathOf(request.url));
  });
  devTools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    loaded.push({ path: paths.get(requestId) ?? "", bytes: encodedDataLength });
  });
  await devTools.send("Network.enable");
  return loaded;
}

/** Run by the browser before anything of the page. */
const notingLongTasks = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });`;
