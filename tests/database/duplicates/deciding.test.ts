import { beforeAll, expect, test } from "vitest";
import { listingRefSchema } from "../../../domain/contract/listingRef.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { changeSettings } from "../../../server/store/partnership/changeSettings.ts";
import { type Duplicates, type ListingPair, pairInFullSchema } from "../../../domain/contract/duplicates.ts";
import { asked, offerLines, valeForFile } from "../api/vale.ts";
import { college, councilsWords, decide, decided, fileOf, found, published, undone } from "./twoFiles.ts";

const vale = valeForFile();
let colleges = "";
let councils = "";
const columnsInTheFile = (offerLines[0] ?? "").split(",");

beforeAll(async () => {
  colleges = await published(vale().app, fileOf(college));
  councils = await published(vale().app, fileOf(councilsWords, libraryCourse));
});

const libraryCourse = {
  ...college,
  listing_id: "78",
  provider: "Vale Library Service",
  phone: "01453 999999",
  website: "",
};

test("a decision is remembered when the next version of the file comes with its rows moved, and when that is taken back", async () => {
  const { app } = vale();
  const pair = await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College");
  expect(pair.status).toBe("merged");
  const decision = await decide(app, "different", pair);
  const next = await published(
    app,
    fileOf(libraryCourse, { ...libraryCourse, listing_id: "79", title: "Chess", level: "" }, councilsWords),
    {
      replaces: councils,
    },
  );
  const moved = await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College");
  expect(moved).toEqual({
    ...pair,
    ...refsOf([next, 4], [colleges, 2]),
    status: "decided different",
    decision: decision.number,
  });
  await app.inject({ method: "POST", url: `/api/v1/datasets/${next}/undo?partnership=vale` });
  expect(await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College")).toEqual({
    ...pair,
    status: "decided different",
    decision: decision.number,
  });
  await undone(app, decision.number);
  expect(await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College")).toEqual(pair);
});

test("while a file is away its decisions wait, and say so; once it is back they count", async () => {
  const { app } = vale();
  const charity = await published(
    app,
    fileOf({ ...libraryCourse, listing_id: "ch", provider: "Stroud Digital Friends" }),
  );
  const [one, other] = [`${colleges}:2`, `${charity}:2`].map((ref) => listingRefSchema.parse(ref));
  if (one === undefined || other === undefined) throw new Error("expected two listings");
  const { number } = await decide(app, "same", { one, other });
  expect((await found(app)).clusters.map(({ listings }) => listings.length)).toEqual([3]);
  const without = await published(app, fileOf({ ...libraryCourse, listing_id: "x", title: "Chess", level: "" }), {
    replaces: charity,
  });
  const away = await found(app);
  expect(away.clusters.map(({ listings }) => listings.length)).toEqual([2]);
  expect(away.notes).toContain("1 pair was decided on whose listings are not in force now. The decisions are kept.");
  await app.inject({ method: "POST", url: `/api/v1/datasets/${without}/undo?partnership=vale` });
  expect((await found(app)).clusters.map(({ listings }) => listings.length)).toEqual([3]);
  await undone(app, number);
  await app.inject({ method: "POST", url: `/api/v1/datasets/${charity}/undo?partnership=vale` });
});

test("listings in different places count as one where somebody says so, and places are those of one", async () => {
  const { app } = vale();
  const far = await published(
    app,
    fileOf({
      ...college,
      listing_id: "z",
      venue: "The Hub",
      address: "",
      postcode: "GL5",
      lon: -2.2,
      lat: 51.8,
      places: 500,
    }),
  );
  const one = `${colleges}:2`;
  const other = `${far}:2`;
  const inFull = await asked(app, `/duplicates/pairs/${one}/${other}?partnership=vale`);
  expect(inFull).toMatchObject({
    pair: { one, other, probability: null, status: "separate", decision: null },
    judgement: null,
  });
  const reply = await decided(app, { verdict: "same", pairs: [{ one, other }], by: "Ann", why: "moved there in May" });
  expect([reply.statusCode, reply.json()]).toEqual([
    201,
    {
      number: expect.any(Number),
      at: expect.any(String),
      by: "Ann",
      why: "moved there in May",
      verdict: "same",
      decidedBy: "pair",
      pairs: 1,
      takesBack: null,
      takenBack: false,
      example: expect.stringMatching(/^“Eastbrook Community College: .+” and “Eastbrook Community College: .+”$/),
    },
  ]);
  const { clusters } = await found(app);
  expect(clusters.find(({ listings }) => listings.some((ref) => ref === other))).toMatchObject({
    placesConflict: true,
  });
  const looked = pairInFullSchema.parse(await asked(app, `/duplicates/pairs/${one}/${other}?partnership=vale`));
  const columns = Object.keys(looked.one.cells);
  expect(columns).toEqual(columnsInTheFile.filter((column) => columns.includes(column)));
  expect(columns.length).toBeGreaterThan(8);
  expect(looked).toMatchObject({
    pair: { status: "decided same" },
    one: { cells: { provider: "Eastbrook Community College", places: "30" }, offer: { placesPerYear: 30 } },
    other: { cells: { places: "500" } },
  });
  await undone(app, reply.json().number);
  await app.inject({ method: "POST", url: `/api/v1/datasets/${far}/undo?partnership=vale` });
});

test("listings of two levels are never called the same, and nobody is shown an effect of it; they may be called different", async () => {
  const { app } = vale();
  const dataset = await published(app, fileOf({ ...college, listing_id: "q", level: "general" }));
  const venue = await published(app, fileOf({ ...college, listing_id: "v", title: "Chess", level: "" }));
  const pairs = [{ one: `${colleges}:2`, other: `${dataset}:2` }];
  const { lastDecision } = await found(app);
  const course = "Eastbrook Community College: Digital skills for beginners";
  const words = `“${course}” is listed as essential and “${course}” is listed as general. An offer has one level, so they cannot be the same: correct the level in its file first. Nothing has been changed.`;
  const refused = await decided(app, { verdict: "same", pairs });
  expect([refused.statusCode, refused.json().detail]).toEqual([422, words]);
  const url = "/api/v1/duplicates/effect?partnership=vale";
  const effect = await app.inject({ method: "POST", url, payload: { verdict: "same", pairs } });
  expect([effect.statusCode, effect.json().detail]).toEqual([422, words]);
  const withVenue = await decided(app, { verdict: "same", pairs: [{ one: `${venue}:2`, other: `${dataset}:2` }] });
  expect([withVenue.statusCode, withVenue.json().detail]).toEqual([422, expect.stringContaining("says no level")]);
  expect((await found(app)).lastDecision).toBe(lastDecision);
  const apart = await decided(app, { verdict: "different", pairs });
  expect(apart.statusCode).toBe(201);
  await undone(app, apart.json().number);
  for (const each of [dataset, venue]) {
    await app.inject({ method: "POST", url: `/api/v1/datasets/${each}/undo?partnership=vale` });
  }
});

test("taking a decision back is an entry of its own; it can be done once, and not be taken back itself", async () => {
  const { app } = vale();
  const { number } = await decide(
    app,
    "different",
    await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College"),
  );
  const url = `/api/v1/duplicates/decisions/${number}/undo?partnership=vale`;
  const back = await app.inject({ method: "POST", url, payload: { by: "Bea", why: "they are one after all" } });
  expect([back.statusCode, back.json()]).toMatchObject([
    200,
    {
      number: number + 1,
      by: "Bea",
      why: "they are one after all",
      verdict: null,
      decidedBy: null,
      takesBack: number,
      pairs: 1,
    },
  ]);
  const again = await undone(app, number);
  expect([again.statusCode, again.json().detail]).toEqual([409, `Decision ${number} has been taken back already.`]);
  const backAgain = await undone(app, number + 1);
  expect([backAgain.statusCode, backAgain.json().detail]).toEqual([
    409,
    `Decision ${number + 1} takes decision ${number} back, and cannot be taken back itself: decide on the listings again.`,
  ]);
  const none = await undone(app, 999);
  expect([none.statusCode, none.json().detail]).toEqual([404, "The partnership vale has no decision 999."]);
  expect(await asked(app, "/duplicates/decisions?partnership=vale&limit=2")).toMatchObject([
    { number: number + 1, takesBack: number, takenBack: false },
    { number, verdict: "different", takenBack: true },
  ]);
});

test("of several decisions on a pair the last counts, and once it is taken back the one before", async () => {
  const { app } = vale();
  const pair = await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College");
  const first = await decide(app, "different", pair);
  const second = await decide(app, "same", { one: pair.other, other: pair.one });
  const status = async () => {
    const now = await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College");
    return [now.status, now.decision];
  };
  expect(await status()).toEqual(["decided same", second.number]);
  await undone(app, second.number);
  expect(await status()).toEqual(["decided different", first.number]);
  await undone(app, first.number);
  expect(await status()).toEqual(["merged", null]);
});

test("what merges by itself is listed and not in the queue; where nothing is to merge by itself it waits there, and a decision counts as reviewed", async () => {
  const { app, database, vale: partnership } = vale();
  const merging = await found(app);
  const [merged, waiting] = ["merged", "review"].map(
    (one) => merging.pairs.filter(({ status }) => status === one).length,
  );
  expect(merged).toBeGreaterThan(0);
  expect([merging.mergeFrom, merging.toReview, merging.reviewed]).toEqual([0.95, waiting, 0]);
  await changeSettings(database, partnership.id, { ...defaultSettings, mergeDuplicatesFrom: null });
  const asking = await found(app);
  const inQueue = Number(merged) + Number(waiting);
  expect([asking.clusters, asking.mergeFrom, asking.toReview, asking.reviewed]).toEqual([[], null, inQueue, 0]);
  expect(asking.notes).toContain("Nothing merges by itself: only what somebody decided on counts as one offer.");
  const { number } = await decide(
    app,
    "same",
    await pairOf("Eastbrook Comm. Coll. Ltd", "Eastbrook Community College"),
  );
  const after = await found(app);
  expect([after.clusters.length, after.toReview, after.reviewed, after.lastDecision]).toEqual([1, inQueue, 1, number]);
  await undone(app, number);
  await changeSettings(database, partnership.id, defaultSettings);
});

function refsOf([oneDataset, oneRow]: readonly [string, number], [otherDataset, otherRow]: readonly [string, number]) {
  const refs = [
    { dataset: oneDataset, ref: `${oneDataset}:${oneRow}` },
    { dataset: otherDataset, ref: `${otherDataset}:${otherRow}` },
  ].toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1));
  return { one: refs[0]?.ref, other: refs[1]?.ref };
}

/** The pair of two providers' listings, whichever comes first. */
async function pairOf(provider: string, other: string): Promise<ListingPair> {
  const all = await found(vale().app);
  const pair = all.pairs.find((each) => isOf(all, each, provider, other) || isOf(all, each, other, provider));
  if (pair === undefined)
    throw new Error(`expected a pair of ${provider} and ${other} among ${JSON.stringify(all.pairs)}`);
  return pair;
}

function isOf({ cards }: Duplicates, pair: ListingPair, provider: string, other: string): boolean {
  const providerOf = (ref: string) => cards.find((card) => card.ref === ref)?.provider;
  return providerOf(pair.one) === provider && providerOf(pair.other) === other;
}
