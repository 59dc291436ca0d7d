import { beforeAll, expect, test } from "vitest";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { type HowSure, type HowSureLine, howSureLineSchema } from "../../../domain/contract/sureness.ts";
import { builtApp } from "../builtApp.ts";
import { groundOf } from "../../../server/score/ground.ts";
import { planGaps } from "../../../server/score/planGaps.ts";
import type { SureJob } from "../../../server/score/sureJob.ts";
import { thread } from "../../../server/score/thread.ts";
import { aCrowd } from "./crowd.ts";
import { valeForFile } from "./vale.ts";

const vale = valeForFile();
const ofVale = "/api/v1/gaps/how-sure?partnership=vale&level=essential";
const ofCrowd = "/api/v1/gaps/how-sure?partnership=crowd&level=essential";

let origin = "";
beforeAll(async () => {
  const { app, database } = vale();
  await aCrowd(database);
  origin = await app.listen({ host: "127.0.0.1", port: 0 });
});

test("says what nine draws in ten lie between, for an area with an interval and for a suppressed one", async () => {
  const { areas, whole, notes, ...rest } = answerIn(await linesAt(`${ofVale}&draws=200&seed=7`));
  expect(rest).toMatchObject({ partnership: "vale", level: "essential", areaType: "ward", seed: 7, draws: 200 });
  expect(areas.map(({ code, sureness }) => [String(code), sureness])).toEqual([
    [
      "E05000001",
      expect.objectContaining({ type: "drawn", need: { low: expect.closeTo(38.4, 0), high: expect.closeTo(43.4, 0) } }),
    ],
    [
      "E05000002",
      expect.objectContaining({ type: "drawn", need: { low: expect.closeTo(0.1, 1), high: expect.closeTo(0.4, 1) } }),
    ],
  ]);
  expect(whole.type).toBe("drawn");
  expect(notes[0]).toContain("Nine in ten of 200 draws");
});

test("the line of the draws lies in memory that the threads share: a country's goes on to the CSV without being copied", async () => {
  const { ask, stop } = thread<SureJob, Uint8Array>(drawsThread, vale().database.url, isBytes);
  expect((await ask(await crowdJob(50, 1))).buffer).toBeInstanceOf(SharedArrayBuffer);
  await stop();
});

test("how far it is arrives before the answer, as it goes, and uncompressed whatever the caller takes", async () => {
  const reply = await fetch(`${origin}${ofCrowd}&draws=800`, { headers: { "accept-encoding": "gzip, br" } });
  expect(Object.fromEntries(reply.headers)).toMatchObject({ "content-type": "application/x-ndjson" });
  expect([reply.headers.get("content-encoding"), reply.headers.get("etag")]).toEqual([null, null]);
  const started = performance.now();
  const arrived: { readonly line: HowSureLine; readonly at: number }[] = [];
  for await (const line of linesOf(reply)) arrived.push({ line, at: performance.now() - started });
  const seconds = (arrived.at(-1)?.at ?? 0) / 1000;
  const progress = arrived.filter(({ line }) => line.type === "progress");
  expect(arrived.map(({ line }) => line.type)).toEqual([...progress.map(() => "progress"), "answer"]);
  expect(progress.length).toBeGreaterThan(3);
  expect(progress.length).toBeLessThan(10 * seconds + 3);
  const done = progress.map(({ line }) => (line.type === "progress" ? line.done : Number.NaN));
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  // Half-way was said about half-way: the lines were not kept back until the end.
  const half = progress.find(({ line }) => line.type === "progress" && line.done >= 300);
  expect(half?.at).toBeLessThan(0.8 * 1000 * seconds);
});

test("the same question and seed give the same bytes, at once when they were drawn before; another seed gives others", async () => {
  const first = await textAt(`${ofCrowd}&draws=60&seed=3`);
  const again = await textAt(`${ofCrowd}&draws=60&seed=3`);
  expect(first.split("\n").length).toBeGreaterThan(2);
  expect(again).toBe(lastLine(first));
  const other = answerIn(await linesAt(`${ofCrowd}&draws=60&seed=4`));
  expect(other.areas).not.toEqual(answerIn(await linesAt(`${ofCrowd}&draws=60&seed=3`)).areas);
  // Another start of the server draws the same.
  const job = await crowdJob(60, 3);
  const { ask, stop } = thread<SureJob, Uint8Array>(drawsThread, vale().database.url, isBytes);
  expect(new TextDecoder().decode(await ask(job))).toBe(again);
  await stop();
});

test("whoever closes the connection has ended the work, unless another waits for it", async () => {
  const question = `${origin}${ofCrowd}&draws=5000&seed=5`;
  const [one, other] = [new AbortController(), new AbortController()];
  const first = linesOf(await fetch(question, { signal: one.signal }));
  await drawnSome(first);
  const second = linesOf(await fetch(question, { signal: other.signal }));
  const joined = await drawnSome(second);
  one.abort();
  await expect(drawnSome(first, 5000)).rejects.toThrow("aborted");
  const later = await drawnSome(second, joined);
  expect(later).toBeGreaterThan(joined);
  other.abort();
  await expect(drawnSome(second, 5000)).rejects.toThrow("aborted");
  await new Promise((done) => setTimeout(done, 100));
  const anew = new AbortController();
  const third = linesOf(await fetch(question, { signal: anew.signal }));
  expect(await third.next()).toEqual({ done: false, value: { type: "progress", done: 0, of: 5000 } });
  anew.abort();
  await expect(drawnSome(third, 5000)).rejects.toThrow("aborted");
});

test("the thread itself leaves off when a question is given up, long before it could be done", async () => {
  const job = await crowdJob(5000, 9);
  const { ask, stop } = thread<SureJob, Uint8Array>(drawsThread, vale().database.url, isBytes);
  const gone = new AbortController();
  const heard: number[] = [];
  const onProgress = ({ done }: { readonly done: number }) => {
    heard.push(done);
    if (done > 0) gone.abort();
  };
  await expect(ask(job, { signal: gone.signal, onProgress })).rejects.toThrow("Nobody waits for this answer any more.");
  expect(heard.at(-1)).toBeLessThan(2500);
  await stop();
});

test("a server that is stopped waits for no draws: who is listening is told that there will be no answer", async () => {
  const app = await builtApp({ database: vale().database, logger: false });
  const own = await app.listen({ host: "127.0.0.1", port: 0 });
  const lines = linesOf(await fetch(`${own}${ofCrowd}&draws=5000&seed=6`));
  await drawnSome(lines);
  await app.close();
  const heard: HowSureLine[] = [];
  for await (const line of lines) heard.push(line);
  expect(heard.at(-1)?.type).toBe("problem");
});

test("what cannot be asked is refused before the start, with its status", async () => {
  const { app } = vale();
  const statusOf = async (query: string) => (await app.inject({ url: `/api/v1/gaps/how-sure?${query}` })).statusCode;
  const level = "level=essential";
  const wrong = ["draws=49", "draws=5001", "draws=99.5", "draws=many", "seed=-1", "seed=4294967296", "sead=1"];
  for (const each of wrong) expect([each, await statusOf(`partnership=vale&${level}&${each}`)]).toEqual([each, 400]);
  expect(await statusOf(`partnership=nowhere&${level}`)).toBe(404);
  expect(await statusOf("partnership=vale&level=general&areaType=ward")).toBe(422);
  const reply = await app.inject({ url: `/api/v1/gaps/how-sure?partnership=nowhere&${level}` });
  expect(reply.headers["content-type"]).toContain("application/problem+json");
});

test("the CSV has the ranges of the same draws when it is asked for them, and blanks when it is not", async () => {
  const columns = ["unmet_lo", "unmet_hi", "gap_lo", "gap_hi", "rank_p05", "rank_p95"];
  const [plain] = rowsOf(await csvWith(""));
  expect(columns.map((column) => plain?.[column])).toEqual(columns.map(() => ""));
  const [first] = answerIn(await linesAt(`${ofVale}&draws=300&seed=2`)).areas;
  const { unmet, gapScore, rank } = first?.sureness.type === "drawn" ? first.sureness : noRanges;
  const rows = rowsOf(await csvWith("&draws=300&seed=2"));
  const row = rows.find(({ area_code: code }) => code === first?.code);
  const expected = [unmet.low, unmet.high, gapScore?.low, gapScore?.high, rank.low, rank.high];
  expect(columns.map((column) => Number(row?.[column]))).toEqual(
    expected.map((value) => expect.closeTo(value ?? Number.NaN, 5)),
  );
  expect(await csvWith("&draws=300&seed=2")).toBe(await csvWith("&draws=300&seed=2"));
  const reply = await vale().app.inject({ url: "/api/v1/gaps.csv?partnership=vale&level=essential&seed=2" });
  expect([reply.statusCode, reply.json().detail]).toEqual([
    422,
    "A seed is for draws: say with “draws” how many there are to be.",
  ]);
});

const drawsThread = new URL("../../../server/score/drawsThread.ts", import.meta.url);
const nothing = { low: Number.NaN, high: Number.NaN };
const noRanges = { unmet: nothing, gapScore: nothing, rank: nothing };

async function crowdJob(draws: number, seed: number): Promise<SureJob> {
  const ground = await groundOf(vale().database.db)(partnershipIdSchema.parse("crowd"));
  return { plan: planGaps(ground, { level: "essential" }), draws, seed };
}

function isBytes(answer: unknown): answer is Uint8Array {
  return answer instanceof Uint8Array;
}

function csvWith(more: string): Promise<string> {
  return textAt(`/api/v1/gaps.csv?partnership=vale&level=essential${more}`);
}

async function textAt(address: string): Promise<string> {
  return (await fetch(`${origin}${address}`)).text();
}

function lastLine(text: string): string {
  return `${text.trimEnd().split("\n").at(-1)}\n`;
}

async function linesAt(address: string): Promise<HowSureLine[]> {
  return (await textAt(address))
    .trimEnd()
    .split("\n")
    .map((line) => howSureLineSchema.parse(JSON.parse(line)));
}

function answerIn(lines: readonly HowSureLine[]): HowSure {
  const last = lines.at(-1);
  if (last?.type !== "answer") throw new Error(`the last line is ${JSON.stringify(last)}`);
  return last.answer;
}

/** The lines of a reply as they arrive. */
async function* linesOf({ body }: Response): AsyncGenerator<HowSureLine, void, void> {
  let rest = "";
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield howSureLineSchema.parse(JSON.parse(line));
  }
}

/** Waits until more draws are done than so many, and says how many. */
async function drawnSome(lines: AsyncGenerator<HowSureLine, void, void>, moreThan = 0): Promise<number> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    if (next.value.type === "progress" && next.value.done > moreThan) return next.value.done;
  }
  throw new Error("the answer came before anybody could give it up");
}

function rowsOf(csv: string): Record<string, string | undefined>[] {
  const [header = "", ...lines] = csv.trimEnd().split("\r\n");
  const columns = header.replace("\uFEFF", "").split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i], cell])));
}
