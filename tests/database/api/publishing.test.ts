import { expect, test } from "vitest";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { builtApp } from "../builtApp.ts";
import { basisOf } from "../../../server/store/dataset/basisOf.ts";
import { lockPartnership } from "../../../server/store/partnership/lockPartnership.ts";
import { inTransaction } from "../../../server/store/transaction.ts";
import type { Database } from "../../../server/store/database.ts";
import { draftOf } from "./upload.ts";
import { asked, needLines, offerLines, valeForFile } from "./vale.ts";

const vale = valeForFile();

const header = needLines[0] ?? "";
const newPeriod = [header, "offline,ward,2023,E05000001,2025,500,,,", "offline,ward,2023,E05000002,2025,250,,,"];
const inItsPlace = [header, "offline,ward,2023,E05000001,2024,44,,,", "offline,ward,2023,E05000002,2024,55,,,"];
const moreOffers = offerLines
  .map((line) => line.replace(/^a(\d)/, "b$1").replace("=First steps", "Second steps"))
  .slice(0, 2);

test("undo brings every answer back to the byte, after replacing, adding and a new period", async () => {
  const need = Object(await asked(vale().app, "/datasets?partnership=vale")).find(
    ({ kind }: { kind: string }) => kind === "need",
  );
  const before = await answers();
  for (const { lines, payload } of [
    { lines: inItsPlace, payload: { mode: "replace", replaces: need.id } },
    { lines: moreOffers, payload: { mode: "append" } },
    { lines: newPeriod, payload: { mode: "new period" } },
  ]) {
    const { id } = await draftOf(vale().app, "vale", lines);
    const published = await posted(`/datasets/${id}/publish`, payload);
    expect(published.json()).toMatchObject({ current: true, mode: payload.mode });
    expect(await answers()).not.toEqual(before);
    const undone = await posted(`/datasets/${id}/undo`, { by: "Ann" });
    expect(undone.json()).toMatchObject({ status: "undone", mode: payload.mode });
    expect(await answers()).toEqual(before);
  }
  // Nor does that come from an answer that was kept: a server that has just started gives the same.
  const started = await builtApp({ database: vale().database });
  expect(await answers(started)).toEqual(before);
  await started.close();
});

test("who publishes on a dry run that is out of date gets a 409 with the sentence, and nothing is stored", async () => {
  const { app, database, vale: partnership } = vale();
  const basis = await basisOf(database.db, partnership.id);
  const mine = await draftOf(app, "vale", newPeriod);
  const theirs = await draftOf(app, "vale", moreOffers);
  await posted(`/datasets/${theirs.id}/publish`, { by: "Ann" });
  const refused = await posted(`/datasets/${mine.id}/publish`, { basis });
  expect([refused.statusCode, refused.json()]).toEqual([
    409,
    {
      type: "about:blank",
      title: "Conflict",
      status: 409,
      detail: expect.stringMatching(/^Since your dry run, “.+” was published on .+ by Ann\. Nothing has been stored/),
    },
  ]);
  expect(await asked(app, `/datasets/${mine.id}?partnership=vale`)).toMatchObject({ status: "draft", mode: null });
  await posted(`/datasets/${theirs.id}/undo`);
});

test("who signs with a character that cannot be kept is told so, and nothing is published", async () => {
  const { app } = vale();
  const { id } = await draftOf(app, "vale", newPeriod);
  const refused = await posted(`/datasets/${id}/publish`, { by: "Ann\u0000" });
  expect([refused.statusCode, refused.json().detail]).toEqual([
    400,
    "The body cannot be used. by holds a character that cannot be kept (NUL, or half of a character).",
  ]);
  expect(await asked(app, `/datasets/${id}?partnership=vale`)).toMatchObject({ status: "draft" });
});

test("when PostgreSQL goes away while somebody publishes, they are told to look at what is there, and can publish again", async () => {
  const { app, database, vale: partnership } = vale();
  const { id } = await draftOf(app, "vale", newPeriod);
  const publishing = await inTransaction(database.pool, async ({ db }) => {
    await lockPartnership(db, partnership.id);
    const started = posted(`/datasets/${id}/publish`, {});
    while ((await cut(database.db)) === 0) await wait(10);
    return { reply: await started };
  });
  expect([publishing.reply.statusCode, publishing.reply.json().detail]).toEqual([
    503,
    "The connection to PostgreSQL was lost. Look at what is there before you try again.",
  ]);
  expect((await posted(`/datasets/${id}/publish`, {})).statusCode).toBe(200);
  await posted(`/datasets/${id}/undo`);
});

test("the history has who and why, newest first, and its stretches", async () => {
  const { app } = vale();
  const { id, title } = await draftOf(app, "vale", newPeriod);
  await posted(`/datasets/${id}/publish`, { by: "Ann", why: "the new year" });
  await posted(`/datasets/${id}/undo`, { why: "too early" });
  const some = { number: expect.any(Number), at: expect.any(String), dataset: id, title, kind: "need" };
  const file = { fileName: "file.csv", replaces: null, replacesTitle: null };
  expect(await asked(app, "/history?partnership=vale&limit=2")).toEqual([
    { ...some, ...file, what: "undone", by: null, why: "too early" },
    { ...some, ...file, what: "published", by: "Ann", why: "the new year" },
  ]);
  expect(await asked(app, "/history?partnership=vale&limit=1&offset=1")).toMatchObject([{ what: "published" }]);
  expect(await asked(app, "/history?partnership=nobody")).toMatchObject({ status: 404 });
});

test("who and why are a few words or nothing, and a mode is one of three", async () => {
  const { id } = await draftOf(vale().app, "vale", newPeriod);
  for (const payload of [{ by: "  " }, { why: "x".repeat(301) }, { mode: "merge" }, { who: "Ann" }]) {
    expect((await posted(`/datasets/${id}/publish`, payload)).statusCode).toBe(400);
  }
  expect((await posted(`/datasets/${id}/undo`, { by: 7 })).statusCode).toBe(400);
  const contradiction = await posted(`/datasets/${id}/publish`, { mode: "replace" });
  expect([contradiction.statusCode, contradiction.json().detail]).toEqual([
    422,
    "To replace, say which dataset in force this one takes the place of.",
  ]);
});

function posted(path: string, payload?: object) {
  const url = `/api/v1${path}?partnership=vale`;
  return vale().app.inject({ method: "POST", url, ...(payload !== undefined && { payload }) });
}

/** The bytes of everything that is scored, counted or listed. */
function answers(app = vale().app): Promise<string[]> {
  const paths = [
    "/gaps?partnership=vale&level=essential",
    "/gaps?partnership=vale&level=general",
    "/gaps?partnership=vale&level=essential&areaType=district",
    "/gaps.csv?partnership=vale",
    "/gaps/E05000001/essential/why?partnership=vale",
    "/need?partnership=vale&indicator=offline",
    "/offers?partnership=vale",
    "/indicators?partnership=vale",
    "/area-types?partnership=vale",
  ];
  return Promise.all(paths.map(async (path) => (await app.inject({ url: `/api/v1${path}` })).body));
}

/** Ends the connections of those who wait for somebody else, and says how many there were. */
async function cut(db: Database): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid, pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  return rows.length;
}
