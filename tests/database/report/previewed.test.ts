import { sql } from "kysely";
import { expect, test } from "vitest";
import { type ReportQuestion, reportQuestionSchema } from "../../../domain/contract/report.ts";
import { countedOffers } from "../../../server/duplicates/countedOffers.ts";
import { type LastPreview, lastPreview } from "../../../server/report/lastPreview.ts";
import { makeReport } from "../../../server/report/makeReport.ts";
import { previewReport } from "../../../server/report/previewReport.ts";
import { openReport } from "../../../server/report/openReport.ts";
import { keptReport } from "../../../server/store/report/keptReport.ts";
import { packedParts } from "../../../server/store/report/packedParts.ts";
import { datasets } from "../../../server/store/dataset/datasets.ts";
import { needLines, valeForFile } from "../api/vale.ts";
import { aFile, imported } from "../builders.ts";
import { asking, linesIn, question } from "./asking.ts";

const vale = valeForFile();
const shared = reportQuestionSchema.parse(
  question({ by: "Jo", disclosure: { type: "small numbers withheld", below: 10 } }),
);

test("a report that was just looked at is kept without working it out again, and has the very rows of one that was worked out", async () => {
  const last = lastPreview();
  const seen = await previewed(shared, last);
  expect(seen.workedOut).toBe(true);
  const kept = await made(shared, last);
  const anew = await made(shared);
  expect([kept.workedOut, anew.workedOut]).toEqual([false, true]);
  const [fromPreview, workedOut] = [await stored(kept.id), await stored(anew.id)];
  expect({ ...fromPreview.head, id: "", createdAt: "" }).toEqual({ ...workedOut.head, id: "", createdAt: "" });
  expect([fromPreview.basis, fromPreview.parts]).toEqual([workedOut.basis, workedOut.parts]);
  expect(kept.id).not.toBe(anew.id);
});

test("the same preview kept twice gives two reports that stand by themselves", async () => {
  const last = lastPreview();
  await previewed(shared, last);
  const [one, other] = [await made(shared, last), await made(shared, last)];
  expect(one.id).not.toBe(other.id);
  expect((await stored(one.id)).parts).toEqual((await stored(other.id)).parts);
});

test("another question is worked out, and so is the same one once data has changed: nothing of the older preview is in it", async () => {
  const { database, vale: own } = vale();
  const last = lastPreview();
  await previewed(shared, last);
  expect((await made({ ...shared, areas: null, title: "Another" }, last)).workedOut).toBe(true);
  const need = (await datasets(database.db, own.id)).find(({ fileName }) => fileName === "need.csv");
  const lines = needLines.map((line) => line.replace("2024,400,380,440", "2024,4000,3800,4400"));
  await imported(database, own.id, aFile("need-2.csv", lines), { replaces: need?.id });
  const after = await made(shared, last);
  expect(after.workedOut).toBe(true);
  expect((await stored(after.id)).needs[0]).toBe(400);
});

test("through the server too: who keeps what they have looked at waits for nothing to be worked out", async () => {
  const { app } = vale();
  const payload = question({ title: "Looked at", levels: ["essential", "general"] });
  const seen = await app.inject({ method: "POST", url: "/api/v1/reports/preview?partnership=vale", payload });
  expect(seen.statusCode).toBe(200);
  const { body } = await asking(app, { title: "Looked at", levels: ["essential", "general"] });
  const steps = linesIn(body).flatMap((line) => (line.type === "progress" ? [line.step] : []));
  expect(steps.filter((step) => step.startsWith("Storing") || step.includes("working out"))).toEqual([
    "Storing what the preview showed",
  ]);
});

test("keeping what was looked at is all or nothing, too: given up, it leaves neither report nor parts, and can be tried again", async () => {
  const last = lastPreview();
  await previewed(shared, last);
  const before = await rowsThere();
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error("gone"));
  await expect(made(shared, last, { signal: controller.signal, onProgress })).rejects.toThrow("gone");
  expect(await rowsThere()).toEqual(before);
  expect((await made(shared, last)).workedOut).toBe(false);
});

async function rowsThere() {
  const { rows } = await sql`
    select (select count(*) from report) as reports, (select count(*) from report_part) as parts`.execute(
    vale().database.db,
  );
  return rows;
}

async function previewed(asked: ReportQuestion, last: LastPreview): Promise<{ workedOut: boolean }> {
  const { offersOf, wasAsked } = watchedOffers();
  await previewReport(vale().database, jobOf(asked), {}, offersOf, last);
  return { workedOut: wasAsked() };
}

async function made(asked: ReportQuestion, last?: LastPreview, watch = {}) {
  const { offersOf, wasAsked } = watchedOffers();
  const { id } = await makeReport(vale().database, jobOf(asked), watch, offersOf, last);
  return { id, workedOut: wasAsked() };
}

function jobOf(asked: ReportQuestion) {
  return { partnership: vale().vale.id, question: asked, software: "1.2.3" };
}

/** Scores read offers: so whoever asked for none has worked nothing out. */
function watchedOffers() {
  const offers = countedOffers();
  let asked = false;
  const offersOf: typeof offers = (db, wanted) => {
    asked = true;
    return offers(db, wanted);
  };
  return { offersOf, wasAsked: () => asked };
}

async function stored(id: Awaited<ReturnType<typeof made>>["id"]) {
  const { database, vale: own } = vale();
  const { head, basis } = await keptReport(database.db, own.id, id);
  const parts = await packedParts(database.db, { partnership: own.id, report: id }, Number.MAX_SAFE_INTEGER);
  const run = await openReport(database.db, own.id, id);
  const needs: (number | null)[] = [];
  for await (const rows of run.rows("essential")) needs.push(...rows.map(({ gap }) => gap.needPerYear));
  return { head, basis, parts, needs };
}
