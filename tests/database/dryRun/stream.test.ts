import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import type { Database } from "../../../server/store/database.ts";
import { aCrowd } from "../api/crowd.ts";
import { draftOf } from "../api/upload.ts";
import { areaLines, needLines, valeForFile } from "../api/vale.ts";
import { addressOf, inForce, linesOf, tried } from "./trying.ts";

const vale = valeForFile();
let origin = "";
beforeAll(async () => {
  const { app, database } = vale();
  await aCrowd(database);
  origin = await app.listen({ host: "127.0.0.1", port: 0 });
});

test("how far it is comes line by line, uncompressed, and last the answer with the basis to publish on", async () => {
  const draft = await draftOf(vale().app, "vale", needLines);
  const replaces = (await inForce(vale().app, "vale", "need")).id;
  const reply = await fetch(`${origin}${addressOf(draft, { replaces })}`, {
    headers: { "accept-encoding": "gzip, br" },
  });
  expect(Object.fromEntries(reply.headers)).toMatchObject({ "content-type": "application/x-ndjson" });
  expect(reply.headers.get("content-encoding")).toBe(null);
  const lines = linesOf(await reply.text());
  const last = lines.at(-1);
  expect(lines.slice(0, -1).map(({ type }) => type)).toContain("progress");
  expect(last).toMatchObject({
    type: "answer",
    answer: { dataset: draft.id, mode: "replace", replaces, heldOutRows: 0 },
  });
  const basis = last?.type === "answer" ? last.answer.basis : "";
  const url = `/api/v1/datasets/${draft.id}/publish?partnership=vale`;
  const publish = await vale().app.inject({ method: "POST", url, payload: { replaces, basis } });
  expect(publish.statusCode).toBe(200);
});

test("what cannot be tried is refused with a status, in the words of publishing", async () => {
  const { app } = vale();
  const draft = await draftOf(app, "vale", needLines);
  const published = await inForce(app, "vale", "need");
  const bad = await draftOf(app, "vale", [...needLines, "offline,ward,2023,E05999999,2024,1,,,"]);
  const nowhere = { ...draft, id: datasetIdSchema.parse(randomUUID()) };
  const statuses = [
    await refusalOf(addressOf(nowhere)),
    await refusalOf(addressOf(published)),
    await refusalOf(addressOf(draft)),
    await refusalOf(addressOf(draft, { replaces: nowhere.id })),
    await refusalOf(addressOf(draft, { mode: "replace" })),
    await refusalOf(`${addressOf(draft)}&mode=add`),
    await refusalOf(addressOf(bad, { replaces: published.id })),
  ];
  expect(statuses).toEqual([
    [404, expect.stringContaining("has no dataset")],
    [409, "“Need figures: 5 rows” is published already."],
    [409, expect.stringContaining("in force already")],
    [404, expect.stringContaining("has no dataset")],
    [422, "To replace, say which dataset in force this one takes the place of."],
    [400, expect.stringContaining("mode")],
    [409, expect.stringContaining("1 row cannot be used")],
  ]);
  const { dryRun } = await tried(app, "vale", [...needLines, "offline,ward,2023,E05999999,2024,1,,,"], {
    replaces: published.id,
    holdOutBadRows: true,
  });
  expect(dryRun).toMatchObject({
    heldOutRows: 1,
    records: [{ noun: "needFigures", added: 0, changed: 0, ended: 0, same: 5 }],
  });
});

test("whoever goes away ends it: it is taken back, and the next one need not wait", async () => {
  const { app, database } = vale();
  const [header = ""] = areaLines;
  const many = Array.from(
    { length: 60_000 },
    (_, row) => `ward,2019,E05${String(row).padStart(6, "0")},Ward ${row},,,,,`,
  );
  const long = await draftOf(app, "vale", [header, ...many]);
  const before = await areasIn(database.db);
  const gone = new AbortController();
  const reply = fetch(`${origin}${addressOf(long)}`, { signal: gone.signal });
  await untilLocked();
  gone.abort();
  await expect(reply.then((given) => given.text())).rejects.toThrow("abort");
  const { dryRun } = await tried(app, "vale", needLines, { replaces: (await inForce(app, "vale", "need")).id });
  expect(dryRun.records).toEqual([{ noun: "needFigures", added: 0, changed: 0, ended: 0, same: 5 }]);
  // What is left is one draft more.
  expect(await areasIn(database.db)).toEqual(before);
});

/** Waits until somebody is storing areas. */
async function untilLocked(): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`.execute(vale().database.db);
    if (rows.length > 0) return;
    await setTimeout(5);
  }
}

async function refusalOf(address: string): Promise<[number, unknown]> {
  const reply = await vale().app.inject({ method: "GET", url: address });
  return [reply.statusCode, reply.json<{ detail: unknown }>().detail];
}

async function areasIn(db: Database): Promise<unknown> {
  return (
    await sql`select area_type, vintage, count(*) from area group by area_type, vintage order by 1, 2`.execute(db)
  ).rows;
}
