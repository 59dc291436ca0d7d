import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { mostChosenAreas, type ReportLine, reportQuestionSchema } from "../../../domain/contract/report.ts";
import { makeReport } from "../../../server/report/makeReport.ts";
import { aCrowd } from "../api/crowd.ts";
import { asked, valeForFile } from "../api/vale.ts";
import { asking, linesIn, made, question } from "./asking.ts";

const vale = valeForFile();

let origin = "";
beforeAll(async () => {
  const { app, database } = vale();
  await aCrowd(database);
  origin = await app.listen({ host: "127.0.0.1", port: 0 });
});

test("what cannot be made is refused before the start, with its status and a sentence that says why", async () => {
  expect(await refused({ areas: ["E05000001", "E05999999"] })).toEqual([
    422,
    "The study area has no ward of 2023 with the code E05999999.",
  ]);
  expect(await refused({ areas: ["E05000003", "A", "B", "C", "D", "E"] })).toEqual([
    422,
    "The study area has no wards of 2023 with the code E05000003, A, B, C, D (and 1 more).",
  ]);
  expect(await refused({ period: "1999" })).toEqual([422, expect.stringContaining("1999")]);
  expect(await refused({ levels: ["specialist"] })).toEqual([422, "No need is known for specialist skills yet."]);
  expect(await refused({ levels: ["general"] })).toEqual([
    422,
    expect.stringContaining("local authority district only"),
  ]);
  expect(await refused({ vintage: "1999" })).toEqual([422, expect.stringContaining("1999")]);
  expect(await refused({ compare: { type: "period", period: "1999" } })).toEqual([
    422,
    expect.stringContaining("1999"),
  ]);
  expect(await refused({ compare: { type: "period", period: "2024" } })).toEqual([
    422,
    "The report is about 2024 already: set it beside another period.",
  ]);
  expect(await refused({}, "nowhere")).toEqual([404, expect.any(String)]);
});

test("a question that is not one is a 400", async () => {
  const tooMany = Array.from({ length: mostChosenAreas + 1 }, (_, i) => `E${i}`);
  for (const wrong of [
    { areas: tooMany },
    { areas: [] },
    { levels: [] },
    { levels: ["essential", "essential"] },
    { levels: ["basic"] },
    { title: " " },
    { compare: { type: "report", id: "the last one" } },
    { disclosure: { type: "small numbers withheld", below: 1 } },
    { smallNumbers: 10 },
  ]) {
    const { statusCode } = await asking(vale().app, wrong);
    expect([Object.entries(wrong)[0]?.[0], statusCode]).toEqual([Object.entries(wrong)[0]?.[0], 400]);
  }
});

test("a report is found by its own partnership only, and can be compared with by no other", async () => {
  const { app } = vale();
  const { id } = await made(app);
  for (const address of ["", "/document", "/since", "/files/csv"]) {
    const { statusCode } = await app.inject(`/api/v1/reports/${id}${address}?partnership=crowd`);
    expect([address, statusCode]).toEqual([address, 404]);
  }
  expect((await app.inject(`/api/v1/reports/${randomUUID()}?partnership=vale`)).statusCode).toBe(404);
  expect((await app.inject(`/api/v1/reports/none?partnership=vale`)).statusCode).toBe(400);
  expect(await asked(app, "/reports?partnership=crowd")).toEqual([]);
  expect(await refused({ compare: { type: "report", id } }, "crowd")).toEqual([
    404,
    `The partnership crowd has no report ${id}.`,
  ]);
});

test("two reports on different kinds of area cannot stand beside each other", async () => {
  const { id } = await made(vale().app, { areaType: "district" });
  expect(await refused({ compare: { type: "report", id } })).toEqual([
    422,
    expect.stringContaining("another kind of area"),
  ]);
});

test("a report to be shared is not set beside one that withholds more, for it would show what that keeps back; one for the partnership itself may be", async () => {
  const { id } = await made(vale().app, { disclosure: { type: "small numbers withheld", below: 20 } });
  const compare = { type: "report", id };
  expect(await refused({ compare, disclosure: { type: "small numbers withheld", below: 10 } })).toEqual([
    422,
    "The report that this one is to be set beside withholds numbers below 20, this one only those below 10: it would show what the other keeps back. Withhold numbers below 20 or more, or set it beside another report.",
  ]);
  for (const disclosure of [{ type: "small numbers withheld", below: 20 }, { type: "as computed" }]) {
    // oxlint-disable-next-line no-await-in-loop -- one report after the other
    expect((await made(vale().app, { compare, disclosure })).question.disclosure).toEqual(disclosure);
  }
});

test("a title that turns writing round is refused with a sentence that says what, where and how to mend it", async () => {
  const [status, detail] = await refused({ title: "Vale \u202Efdp.exe" });
  expect([status, detail]).toEqual([
    400,
    expect.stringContaining(
      "The title has a character that is not seen (U+202E, after “Vale ”). It breaks lines or turns writing round, so files could seem to say something else. Type it again instead of pasting it.",
    ),
  ]);
});

test("whoever closes the connection while a report is made has kept nothing", async () => {
  const before = await stored();
  const gone = new AbortController();
  const reply = await fetch(`${origin}/api/v1/reports?partnership=crowd`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question()),
    signal: gone.signal,
  });
  const reader = reply.body?.getReader();
  const [first] = linesIn(new TextDecoder().decode((await reader?.read())?.value));
  expect(first).toEqual({
    type: "progress",
    step: "Essential: working out the scores",
    done: 0,
    of: 1000,
  } satisfies ReportLine);
  gone.abort();
  await expect(reader?.read()).rejects.toThrow("aborted");
  await othersAtRest();
  expect(await stored()).toEqual(before);
});

test("one that is given up at any step keeps nothing, and holds no connection", async () => {
  const { database } = vale();
  const before = await stored();
  const steps = new Set<string>();
  for (;;) {
    const controller = new AbortController();
    const { length } = [...steps];
    const onProgress = ({ step }: { step: string }) => {
      if (steps.has(step) || controller.signal.aborted) return;
      steps.add(step);
      controller.abort(new Error("given up"));
    };
    const job = { partnership: vale().vale.id, question: reportQuestionSchema.parse(question()), software: "1" };
    const making = makeReport(database, job, { signal: controller.signal, onProgress });
    if (steps.size === 5) {
      // Every step has been tried: nobody gives up now.
      await making;
      break;
    }
    await expect(making).rejects.toThrow(/given up|Nobody waits/);
    expect(steps.size).toBe(length + 1);
  }
  expect([...steps]).toEqual([
    "Essential: working out the scores",
    "Essential: how sure the scores are",
    "Essential: offers that overlap",
    "Essential: storing the areas and the offers in their reach",
    "Drawing and storing the outlines",
  ]);
  const after = await stored();
  expect(after).toEqual({ reports: before.reports + 1, parts: before.parts + 2, orphans: 0 });
});

test("with a partnership go its reports", async () => {
  const { db } = vale().database;
  await made(vale().app, {}, "crowd");
  await sql`delete from partnership where id = 'crowd'`.execute(db);
  expect(await stored()).toMatchObject({ orphans: 0 });
  const { rows } = await sql`select 1 from report_part where partnership_id = 'crowd'`.execute(db);
  expect(rows).toEqual([]);
});

async function refused(said: Readonly<Record<string, unknown>>, partnership = "vale"): Promise<[number, unknown]> {
  const { statusCode, body } = await asking(vale().app, said, partnership);
  const { detail } = Object(JSON.parse(body));
  return [statusCode, detail];
}

async function stored(): Promise<{ reports: number; parts: number; orphans: number }> {
  const { rows } = await sql<{ reports: number; parts: number; orphans: number }>`
    select (select count(*) from report) as reports, (select count(*) from report_part) as parts,
      (select count(*) from report_part p where not exists (
        select from report r where (r.partnership_id, r.id) = (p.partnership_id, p.report_id))) as orphans`.execute(
    vale().database.db,
  );
  const [found] = rows;
  if (found === undefined) throw new Error("expected counts");
  return found;
}

/** PostgreSQL goes on for a moment for whoever has gone. */
async function othersAtRest(): Promise<void> {
  const { db } = vale().database;
  const busy = sql<{ pid: number }>`
    select pid from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' order by pid`;
  while ((await busy.execute(db)).rows.length > 0) await wait(20);
}
