import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { datasetSchema } from "../../domain/contract/dataset.ts";

/** How long other requests took while a file was uploaded, checked and published. */
export type Waited = {
  readonly requests: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
};

/**
 * Uploads a file to a running server and publishes it, and asks for something small every 10 ms meanwhile. Milliseconds. Without a file it asks for five seconds:
 * what requests take on this machine anyway.
 */
export async function whileServing(address: string, partnership: string, path: string | null): Promise<Waited> {
  const done = new AbortController();
  const asking = waitsOf(`${address}/api/v1/partnerships/${partnership}`, done.signal);
  if (path === null) await wait(5_000);
  else await takeIn(address, partnership, path);
  done.abort();
  const sorted = (await asking).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { requests: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) };
}

async function waitsOf(url: string, signal: AbortSignal): Promise<number[]> {
  const waits: number[] = [];
  while (!signal.aborted) {
    const began = performance.now();
    const reply = await fetch(url);
    await reply.arrayBuffer();
    waits.push(performance.now() - began);
    await wait(10);
  }
  return waits;
}

async function takeIn(address: string, partnership: string, path: string): Promise<void> {
  const form = new FormData();
  form.append("file", await openAsBlob(path), basename(path));
  const kept = await fetch(`${address}/api/v1/import?partnership=${partnership}`, { method: "POST", body: form });
  const draft = datasetSchema.parse(await kept.json());
  const published = await fetch(`${address}/api/v1/datasets/${draft.id}/publish?partnership=${partnership}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ holdOutBadRows: true }),
  });
  if (!published.ok) throw new Error(await published.text());
}
