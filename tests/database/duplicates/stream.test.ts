import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DuplicatesLine } from "../../../domain/contract/duplicates.ts";
import { duplicatesLineSchema } from "../../../domain/contract/duplicates.ts";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { inventListings } from "../../../scripts/listings/inventListings.ts";
import { builtApp } from "../builtApp.ts";
import {
  type DuplicatesJob,
  type DuplicatesReply,
  isDuplicatesReply,
} from "../../../server/duplicates/duplicatesJob.ts";
import { thread } from "../../../server/score/thread.ts";
import { recordSnapshot } from "../../../server/store/snapshot/recordSnapshot.ts";
import { valeForFile } from "../api/vale.ts";
import { fileOf, published } from "./twoFiles.ts";

const vale = valeForFile();
let origin = "";

beforeAll(async () => {
  const { app } = vale();
  const { listings } = inventListings({ seed: 20, count: 1200 });
  for (const source of new Set(listings.map((listing) => listing.source))) {
    const own = listings.filter((listing) => listing.source === source).map(asRow);
    await published(app, fileOf(...own));
  }
  origin = await app.listen({ host: "127.0.0.1", port: 0 });
});

test("whoever closes the connection has ended the work; who still waits for it has the answer, and it was worked out once", async () => {
  await forgotten();
  const [one, other] = [new AbortController(), new AbortController()];
  const first = linesOf(await asked(one.signal));
  expect((await first.next()).value).toMatchObject({ type: "progress", done: 0 });
  const second = linesOf(await asked(other.signal));
  await second.next();
  one.abort();
  await expect(toTheEnd(first)).rejects.toThrow("aborted");
  expect((await toTheEnd(second)).at(-1)?.type).toBe("answer");
  await forgotten();
  const third = linesOf(await asked(new AbortController().signal, await another()));
  const heard = await toTheEnd(third);
  expect(heard.map(({ type }) => type)).toEqual([...heard.slice(1).map(() => "progress"), "answer"]);
  const done = heard.flatMap((line) => (line.type === "progress" ? [line.done] : []));
  expect(done.length).toBeGreaterThan(2);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});

test("the thread itself leaves off when it is given up, and what it had compared by then is kept", async () => {
  await forgotten();
  const { ask, stop } = thread<DuplicatesJob, DuplicatesReply>(
    duplicatesThread,
    vale().database.url,
    isDuplicatesReply,
  );
  const gone = new AbortController();
  const heard: { readonly done: number; readonly of: number }[] = [];
  const onProgress = (progress: { readonly done: number; readonly of: number }) => {
    heard.push(progress);
    if (progress.done > 0.3 * progress.of) gone.abort();
  };
  const snapshot = await recordSnapshot(vale().database.db, partnershipIdSchema.parse("vale"));
  const asking = ask({ snapshot, wish: { type: "answer" } }, { signal: gone.signal, onProgress });
  await expect(asking).rejects.toThrow("Nobody waits for this answer any more.");
  const last = heard.at(-1);
  expect(last?.done).toBeLessThan(last?.of ?? 0);
  const keptHalfWay = await kept();
  expect(keptHalfWay).toBeGreaterThan(0);
  await ask({ snapshot, wish: { type: "compared" } });
  expect(await kept()).toBeGreaterThan(keptHalfWay);
  await stop();
});

test("while many listings are compared the server answers others at once, and a score that is asked for meanwhile counts them once", async () => {
  await forgotten();
  const app = await another();
  const comparing = toTheEnd(linesOf(await asked(new AbortController().signal, app)));
  const waits: number[] = [];
  const done = new AbortController();
  const meanwhile = offersOf(app);
  void comparing.finally(() => done.abort());
  while (!done.signal.aborted) {
    const started = performance.now();
    await (await fetch(`${app}/api/v1/health`)).text();
    waits.push(performance.now() - started);
    await wait(20);
  }
  expect(waits.length).toBeGreaterThan(3);
  const [once, all] = [await meanwhile, await offersOf(app, "&listings=as+published")];
  expect(once).toBeLessThan(0.9 * all);
  expect(await offersOf(origin)).toBe(once);
  expect((await comparing).at(-1)?.type).toBe("answer");
});

test("a server that is stopped waits for no comparison: who is listening is told that there will be no answer", async () => {
  await forgotten();
  const app = await builtApp({ database: vale().database, logger: false });
  const own = await app.listen({ host: "127.0.0.1", port: 0 });
  const lines = linesOf(await asked(new AbortController().signal, own));
  await lines.next();
  await app.close();
  expect((await toTheEnd(lines)).at(-1)?.type).toBe("problem");
});

/** How many offers say their places, of all that are in force. */
async function offersOf(server: string, more = ""): Promise<number> {
  const reply = await fetch(`${server}/api/v1/gaps?partnership=vale&level=essential${more}`);
  const said = /median of the ([\d,]+) measured offers/.exec(await reply.text())?.[1] ?? "";
  return Number(said.replaceAll(",", ""));
}

const duplicatesThread = new URL("../../../server/duplicates/duplicatesThread.ts", import.meta.url);

function asRow({
  id,
  name,
  venue,
  address,
  postcode,
  phone,
  website,
  lon,
  lat,
}: ReturnType<typeof inventListings>["listings"][number]) {
  const said = { provider: name, venue, address, postcode, phone, website, lon, lat };
  const cells = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  return { listing_id: id, title: "Digital basics", level: "essential", places: 20, provider: "Unknown", ...cells };
}

/** As if nothing had ever been compared. A server that runs remembers what it has answered; its next question is another's. */
async function forgotten(): Promise<void> {
  await sql`delete from compared_datasets`.execute(vale().database.db);
}

const others: FastifyInstance[] = [];
afterAll(async () => {
  for (const app of others) await app.close();
});

/** Another server on the same database, that has answered nothing yet. */
async function another(): Promise<string> {
  const app = await builtApp({ database: vale().database, logger: false });
  others.push(app);
  return app.listen({ host: "127.0.0.1", port: 0 });
}

function asked(signal: AbortSignal, server = origin): Promise<Response> {
  return fetch(`${server}/api/v1/duplicates?partnership=vale`, { signal });
}

async function* linesOf(reply: Response): AsyncGenerator<DuplicatesLine, void, void> {
  let rest = "";
  for await (const piece of (reply.body ?? never()).pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield duplicatesLineSchema.parse(JSON.parse(line));
  }
}

async function toTheEnd(lines: AsyncGenerator<DuplicatesLine, void, void>): Promise<DuplicatesLine[]> {
  const heard: DuplicatesLine[] = [];
  for await (const line of lines) heard.push(line);
  return heard;
}

async function kept(): Promise<number> {
  const { rows } = await sql<{ kept: number }>`select count(*) as kept from compared_datasets`.execute(
    vale().database.db,
  );
  return rows[0]?.kept ?? Number.NaN;
}

function never(): never {
  throw new Error("expected a reply with a body");
}
