import { expect, test } from "vitest";
import { type DryRun, dryRunLineSchema } from "../../../domain/contract/dryRun.ts";
import type { ListingPair } from "../../../domain/contract/duplicates.ts";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import type { Offer } from "../../../domain/contract/offer.ts";
import type { Why } from "../../../domain/contract/why.ts";
import { draftOf } from "../api/upload.ts";
import { valeForFile } from "../api/vale.ts";
import { college, councilsWords, decide, fileOf, found, published, undone } from "./twoFiles.ts";

const vale = valeForFile();
const collegesFile = fileOf(
  { ...college, level: "general" },
  { ...college, listing_id: "c2", title: "Spreadsheets, next steps", level: "general", places: 12 },
);
const councilsFile = fileOf({ ...councilsWords, level: "general" });

test("an offer that the council lists too counts once: places, unmet people, offers in reach and the explanation stay as they were", async () => {
  const { app } = vale();
  const colleges = await published(app, collegesFile);
  const before = await gaps();
  const draft = await draftOf(app, "vale", councilsFile);
  const tried = await dryRun(draft.id);
  expect(before.totals).toMatchObject({ offers: 2, places: 42, unmet: 58 });
  expect(tried.levels.find(({ level }) => level === "general")).toMatchObject({
    unmetBefore: 58,
    unmetAfter: 58,
    moved: 0,
  });

  await app.inject({ method: "POST", url: `/api/v1/datasets/${draft.id}/publish?partnership=vale`, payload: {} });
  const after = await gaps();
  expect(after.totals).toEqual(before.totals);
  expect(after.notes).toContain(
    "2 listings count as 1 offer, for they say the same more than once: its places are counted once.",
  );
  expect(before.notes.join()).not.toContain("listings count as");
  const asPublished = await gaps("&listings=as+published");
  expect(asPublished.totals).toMatchObject({ offers: 3, places: 72, unmet: 28 });
  expect(asPublished.snapshot).toBe(`${after.snapshot} with listings as published`);

  const offers = (await got<Offer[]>("/offers?partnership=vale&level=general")).map(({ title, merged }) => [
    title.toLowerCase(),
    merged?.claims.map(({ dataset, row, placesPerYear }) => [dataset, row, placesPerYear]),
  ]);
  const behind = [
    [draft.id, 2, 30],
    [colleges, 2, 30],
  ];
  expect(offers).toEqual(
    expect.arrayContaining([
      ["digital skills for beginners", expect.arrayContaining(behind)],
      ["spreadsheets, next steps", undefined],
    ]),
  );
  expect(offers).toHaveLength(2);
  expect(await got<Offer[]>("/offers?partnership=vale&level=general&listings=as+published")).toHaveLength(3);

  const why = await got<Why>("/gaps/E07000001/general/why?partnership=vale");
  expect(why.offers.map(({ placesPerYear }) => placesPerYear).toSorted(byNumber)).toEqual([12, 30]);
  // Whichever listing gives the figures, the explanation says where that one stands.
  const standing = why.offers.map(({ dataset, row }) => `${dataset}:${row}`);
  expect(behind.map(([dataset, row]) => `${dataset}:${row}`)).toContainEqual(
    standing.find((place) => place.endsWith(":2")),
  );
  expect(standing).toContain(`${colleges}:3`);
});

test("decided different, both count; taken back, every answer is what it was to the byte", async () => {
  const { app } = vale();
  const before = await answers();
  const pair = await mergedPair();
  const { number } = await decide(app, "different", pair);
  expect((await gaps()).totals).toMatchObject({ offers: 3, places: 72, unmet: 28 });
  expect((await found(app)).pairs).toContainEqual({ ...pair, status: "decided different", decision: number });
  expect(await answers()).not.toEqual(before);
  expect((await undone(app, number)).statusCode).toBe(200);
  expect(await answers()).toEqual(before);
  expect((await found(app)).lastDecision).toBe(number + 1);
});

test("the effect tells what the duplicates hide, and what it would be if somebody decided otherwise, and changes nothing", async () => {
  const before = await answers();
  const { one, other } = await mergedPair();
  const totals = { needPerYear: 100 };
  const double = { ...totals, offers: 3, places: 72, unmet: 28, gapScore: expect.closeTo(28) };
  const once = { ...totals, offers: 2, places: 42, unmet: 58, gapScore: expect.closeTo(58) };
  // oxlint-disable unicorn/no-thenable -- the answer has such a name, and it is never a function
  expect(levelOf(await effect({}))).toEqual({ level: "general", asPublished: double, now: once, ifDecided: null });
  expect(levelOf(await effect({ verdict: "different", pairs: [{ one, other }] }))).toMatchObject({
    now: once,
    ifDecided: double,
  });
  expect(levelOf(await effect({ verdict: "same", pairs: [{ one, other }] }))).toMatchObject({
    now: once,
    ifDecided: once,
  });
  // oxlint-enable unicorn/no-thenable
  expect(await answers()).toEqual(before);
});

function byNumber(a: number | null, b: number | null): number {
  return Number(a) - Number(b);
}

async function mergedPair(): Promise<ListingPair> {
  const pair = (await found(vale().app)).pairs.find(({ status }) => status === "merged");
  if (pair === undefined) throw new Error("expected the pair that the first test published");
  return pair;
}

function levelOf(answer: { readonly levels: readonly { readonly level: string }[] }) {
  return answer.levels.find(({ level }) => level === "general");
}

async function effect(payload: object): Promise<{ levels: { level: string }[] }> {
  const url = "/api/v1/duplicates/effect?partnership=vale";
  return (await vale().app.inject({ method: "POST", url, payload })).json();
}

function gaps(more = ""): Promise<GapAnswer> {
  return got(`/gaps?partnership=vale&level=general${more}`);
}

async function got<Answer>(address: string): Promise<Answer> {
  return (await vale().app.inject({ url: `/api/v1${address}` })).json<Answer>();
}

async function dryRun(dataset: string): Promise<DryRun> {
  const { body } = await vale().app.inject({ url: `/api/v1/datasets/${dataset}/dry-run?partnership=vale` });
  const last = dryRunLineSchema.parse(JSON.parse(body.trimEnd().split("\n").at(-1) ?? ""));
  if (last.type !== "answer") throw new Error(body);
  return last.answer;
}

/** The bytes of everything that rests on offers. */
function answers(): Promise<string[]> {
  const paths = [
    "/gaps?partnership=vale&level=general",
    "/gaps?partnership=vale&level=essential&areaType=district",
    "/gaps.csv?partnership=vale",
    "/gaps/measures.csv?partnership=vale&level=general",
    "/gaps/E07000001/general/why?partnership=vale",
    "/gaps/E07000001/general?partnership=vale",
    "/offers?partnership=vale",
    "/duplicates.csv?partnership=vale",
  ];
  return Promise.all(paths.map(async (path) => (await vale().app.inject({ url: `/api/v1${path}` })).body));
}
