import type { Browser } from "playwright-core";
import { z } from "zod";

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});

type TraceEvent = z.infer<typeof eventSchema>;

/** The longest task of any page's own thread while `work` is done, in milliseconds of its processor: those of the clock are several times as many where others work on the same machine. */
export async function longestTask(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const devTools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devTools.on("Tracing.dataCollected", ({ value }) => {
    for (const one of value) {
      const { success, data } = eventSchema.safeParse(one);
      if (success) events.push(data);
    }
  });
  await devTools.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"] } });
  await work();
  const complete = new Promise((done) => devTools.once("Tracing.tracingComplete", done));
  await devTools.send("Tracing.end");
  await complete;
  await devTools.detach();
  return longestOf(events);
}

function longestOf(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf),
  );
  const tasks = events.filter((event) => event.name.endsWith("RunTask") && pages.has(threadOf(event)));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
