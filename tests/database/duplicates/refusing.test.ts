import { beforeAll, expect, test } from "vitest";
import { valeForFile } from "../api/vale.ts";
import { college, councilsWords, decide, decided, fileOf, found, linesFound, published } from "./twoFiles.ts";

const vale = valeForFile();
let pair = { one: "", other: "" };
let hillsPair = { one: "", other: "" };

beforeAll(async () => {
  const { app } = vale();
  const colleges = await published(
    app,
    fileOf(college, { ...college, listing_id: "f", title: '=HYPERLINK("http://x","y")', level: "general" }),
  );
  const councils = await published(
    app,
    fileOf(councilsWords, {
      ...councilsWords,
      listing_id: "g",
      title: "=1+1",
      level: "general",
      provider: "-Eastbrook Community College",
    }),
  );
  pair = { one: `${colleges}:2`, other: `${councils}:2` };
  const theirs = await published(app, fileOf(college), { partnership: "hill" });
  const theirOther = await published(app, fileOf(councilsWords), { partnership: "hill" });
  hillsPair = { one: `${theirs}:2`, other: `${theirOther}:2` };
});

test("another partnership's listings and decisions are its own, though they say the very same", async () => {
  const { app } = vale();
  const hill = await found(app, "hill");
  await decide(app, "different", (await found(app)).pairs.find(({ status }) => status === "merged") ?? never());
  expect(await found(app, "hill")).toEqual(hill);
  expect((await app.inject({ url: "/api/v1/duplicates/decisions?partnership=hill" })).json()).toEqual([]);
  expect((await decided(app, { verdict: "same", pairs: [hillsPair] }, "hill")).json()).toMatchObject({ number: 1 });
  for (const partnership of ["vale", "hill"]) {
    const foreign = partnership === "vale" ? hillsPair : pair;
    const reply = await decided(app, { verdict: "same", pairs: [foreign] }, partnership);
    expect([reply.statusCode, reply.json().detail]).toEqual([
      404,
      `The partnership ${partnership} has no listing ${foreign.one} in force.`,
    ]);
    const { one, other } = foreign;
    const looked = await app.inject({ url: `/api/v1/duplicates/pairs/${one}/${other}?partnership=${partnership}` });
    expect(looked.statusCode).toBe(404);
    const thought = {
      method: "POST",
      url: `/api/v1/duplicates/effect?partnership=${partnership}`,
      payload: { verdict: "same", pairs: [foreign] },
    } as const;
    expect((await app.inject(thought)).statusCode).toBe(404);
  }
});

test("what is no decision is refused in a sentence that names what is wrong", async () => {
  const { app } = vale();
  const detailOf = async (decision: unknown) => {
    const reply = await decided(app, decision);
    return [reply.statusCode, reply.json().detail];
  };
  expect(await detailOf({ verdict: "perhaps", pairs: [pair] })).toEqual([
    400,
    expect.stringContaining("verdict is “perhaps”"),
  ]);
  expect(await detailOf({ verdict: "same", pairs: [] })).toEqual([400, expect.stringContaining("pairs")]);
  expect(await detailOf({ verdict: "same", pairs: [{ one: "nobody", other: pair.other }] })).toEqual([
    400,
    expect.stringContaining("pairs.0.one"),
  ]);
  expect(await detailOf({ verdict: "same", pairs: [pair], sure: true })).toEqual([
    400,
    expect.stringContaining("There is no “sure” here"),
  ]);
  expect(await detailOf({ verdict: "same", pairs: [pair], by: "Ann\u0000" })).toEqual([
    400,
    expect.stringContaining("by holds a character"),
  ]);
  expect(await detailOf({ verdict: "same", pairs: [pair], after: -1 })).toEqual([
    400,
    expect.stringContaining("after"),
  ]);
  expect(await detailOf({ verdict: "same", pairs: [{ one: pair.one, other: pair.one }] })).toEqual([
    422,
    "“Eastbrook Community College: Digital skills for beginners” is named as both listings of a pair.",
  ]);
  const row = `${pair.one.split(":")[0]}:999`;
  expect(await detailOf({ verdict: "same", pairs: [{ one: row, other: pair.other }] })).toEqual([
    404,
    `The partnership vale has no listing ${row} in force.`,
  ]);
  expect((await decided(app, { verdict: "same", pairs: [pair] }, "nobody")).statusCode).toBe(404);
});

test("20,000 pairs can be named at once, and one more cannot; one pair among them that there is not refuses them all", async () => {
  const { app } = vale();
  const last = (await found(app)).lastDecision;
  const many = Array.from({ length: 20_000 }, () => pair);
  const tooMany = await decided(app, { verdict: "same", pairs: [...many, pair] });
  expect([tooMany.statusCode, tooMany.json().detail]).toEqual([400, expect.stringContaining("pairs")]);
  const strange = await decided(app, { verdict: "same", pairs: [...many.slice(1), hillsPair] });
  expect(strange.statusCode).toBe(404);
  expect((await found(app)).lastDecision).toBe(last);
  const all = await decided(app, { verdict: "same", pairs: many, decidedBy: "all above" });
  expect([all.statusCode, all.json()]).toMatchObject([201, { decidedBy: "all above", pairs: 1 }]);
});

test("an effect wants a verdict and pairs, or neither", async () => {
  const words = expect.stringContaining("name both, or neither");
  expect(await effect({ verdict: "same" })).toEqual([400, words]);
  expect(await effect({ pairs: [pair] })).toEqual([400, words]);
  expect(await effect({})).toEqual([200, undefined]);
});

test("the CSV can be opened in a spreadsheet: what looks like a formula is text", async () => {
  const reply = await vale().app.inject({ url: "/api/v1/duplicates.csv?partnership=vale" });
  expect(reply.headers).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="duplicate-listings-vale.csv"',
  });
  expect(reply.body.startsWith("\uFEFFdataset_one,file_one,row_one,listing_id_one,provider_one,title_one,")).toBe(true);
  expect(reply.body).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  expect(reply.body).toContain("'=1+1");
  expect(reply.body).toContain("'-Eastbrook Community College");
  expect(reply.body).toMatch(/decided same,.*the same postcode; prior: /);
});

test("nothing is found where nothing is listed, and nobody is told of a partnership that there is not", async () => {
  const { app } = vale();
  expect(await found(app, "ground")).toMatchObject({
    listings: 0,
    pairs: [],
    clusters: [],
    notes: ["No listings are in force yet. Publish a file of offers first."],
  });
  await expect(linesFound(app, "nobody")).rejects.toThrow("There is no partnership nobody.");
  const words = await app.inject({ url: "/api/v1/duplicates/pairs/one/other?partnership=vale" });
  expect([words.statusCode, words.json().detail]).toEqual([
    400,
    expect.stringContaining("one is “one”, expected a dataset's id, a colon and a row"),
  ]);
  const body = await decided(app, { verdict: "same", pairs: [{ ...pair, one: "one" }] });
  expect([body.statusCode, body.json().detail]).toEqual([
    400,
    "The body cannot be used. pairs.0.one is “one”, expected a dataset's id, a colon and a row.",
  ]);
});

async function effect(payload: object) {
  const reply = await vale().app.inject({ method: "POST", url: "/api/v1/duplicates/effect?partnership=vale", payload });
  return [reply.statusCode, reply.json().detail];
}

function never(): never {
  throw new Error("expected a merged pair");
}
