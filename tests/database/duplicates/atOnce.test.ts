import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { lockPartnership } from "../../../server/store/partnership/lockPartnership.ts";
import { inTransaction } from "../../../server/store/transaction.ts";
import { basisOf } from "../../../server/store/dataset/basisOf.ts";
import { recordSnapshot } from "../../../server/store/snapshot/recordSnapshot.ts";
import { draftOf } from "../api/upload.ts";
import { asked, valeForFile } from "../api/vale.ts";
import { college, councilsWords, decided, fileOf, found, published, undone } from "./twoFiles.ts";

const vale = valeForFile();
let colleges = "";
let pair = { one: "", other: "" };
const otherPair = () => ({ one: `${colleges}:2`, other: `${colleges}:3` });

beforeAll(async () => {
  const { app } = vale();
  colleges = await published(
    app,
    fileOf(college, { ...college, listing_id: "c2", title: "Spreadsheets", postcode: "GL5" }),
  );
  const councils = await published(app, fileOf(councilsWords));
  pair = { one: `${colleges}:2`, other: `${councils}:2` };
});

test("of several reviewers who decide on one pair at once exactly one is first; the others are told who, and nothing of theirs is stored", async () => {
  const { app } = vale();
  const { lastDecision: after } = await found(app);
  const names = ["Ann", "Bea", "Cem", "Dan"];
  const replies = await Promise.all(
    names.map((by, index) =>
      decided(app, { verdict: index % 2 === 0 ? "same" : "different", pairs: [otherPair(), pair], by, after }),
    ),
  );
  const first = replies.findIndex(({ statusCode }) => statusCode === 201);
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(names.map((_, index) => (index === first ? 201 : 409)));
  const what = first % 2 === 0 ? "the same" : "different";
  for (const reply of replies.filter((_, index) => index !== first)) {
    expect(reply.json().detail).toMatch(
      new RegExp(
        `^On “.+” and “.+” it was decided that they are ${what} meanwhile by ${names[first]} \\(decision ${after + 1}\\)\\. Nothing has been changed`,
      ),
    );
  }
  expect(await asked(app, "/duplicates/decisions?partnership=vale")).toMatchObject([
    { number: after + 1, by: names[first], pairs: 2 },
  ]);
  await undone(app, after + 1);
});

test("who decides on other pairs is not in the way, and numbers rise one by one", async () => {
  const { app } = vale();
  const { lastDecision: after } = await found(app);
  const replies = await Promise.all([
    decided(app, { verdict: "different", pairs: [pair], after }),
    decided(app, { verdict: "different", pairs: [otherPair()], after }),
  ]);
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
  const numbers = replies.map((reply) => Number(reply.json().number));
  expect(numbers.toSorted((a, b) => a - b)).toEqual([after + 1, after + 2]);
  // To take one back is to decide on its pairs too: whoever knew only the decision is told.
  await undone(app, after + 1);
  await undone(app, after + 2);
  const late = await decided(app, { verdict: "same", pairs: [pair], after: after + 2 });
  expect([late.statusCode, late.json().detail]).toEqual([
    409,
    expect.stringContaining("a decision was taken back meanwhile"),
  ]);
});

test("whoever decides or takes back waits for who publishes, undoes or decides in the partnership just then, and knows of it", async () => {
  const { app, database, vale: partnership } = vale();
  const { number } = (await decided(app, { verdict: "different", pairs: [pair] })).json();
  const replies = await inTransaction(database.pool, async ({ db }) => {
    await lockPartnership(db, partnership.id);
    const started = [decided(app, { verdict: "same", pairs: [pair], after: number }), undone(app, number)];
    const first = await Promise.race([...started, wait(1000, "nobody was quicker")]);
    expect(first).toBe("nobody was quicker");
    return { started };
  });
  const statuses = (await Promise.all(replies.started)).map(({ statusCode }) => statusCode);
  // Whichever came first: the second pair of eyes has seen it.
  expect([
    [201, 200],
    [409, 200],
  ]).toContainEqual(statuses);
  expect((await found(app)).lastDecision).toBe(number + (statuses[0] === 201 ? 2 : 1));
});

test("two who take one decision back at once: one does, the other is told", async () => {
  const { app } = vale();
  const { number } = (await decided(app, { verdict: "different", pairs: [pair] })).json();
  const replies = await Promise.all([undone(app, number), undone(app, number)]);
  expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test("a decision between dry run and publication is told to whoever publishes on that dry run; taken back it changes nothing", async () => {
  const { app, database, vale: partnership } = vale();
  const basis = await basisOf(database.db, partnership.id);
  const snapshot = await recordSnapshot(database.db, partnership.id);
  const draft = await draftOf(app, "vale", fileOf({ ...college, listing_id: "n1", title: "Chess" }));
  const publish = async () =>
    app.inject({ method: "POST", url: `/api/v1/datasets/${draft.id}/publish?partnership=vale`, payload: { basis } });
  const { number } = (await decided(app, { verdict: "different", pairs: [pair], by: "Ann" })).json();
  const refused = await publish();
  expect([refused.statusCode, refused.json().detail]).toEqual([
    409,
    expect.stringMatching(
      new RegExp(
        `^Since your dry run, decision ${number} on duplicate listings was made on .+ by Ann\\. Nothing has been stored`,
      ),
    ),
  ]);
  await undone(app, number);
  expect(await recordSnapshot(database.db, partnership.id)).toEqual({
    ...snapshot,
    lastDecision: snapshot.lastDecision + 2,
  });
  expect((await publish()).statusCode).toBe(200);
});
