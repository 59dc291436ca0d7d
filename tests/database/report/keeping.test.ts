import { expect, test } from "vitest";
import { z } from "zod";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import { gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { reportSinceSchema, type ReportSummary, reportSummarySchema } from "../../../domain/contract/report.ts";
import type { ReportRow, ReportShape } from "../../../domain/contract/reportRun.ts";
import type { Level } from "../../../domain/contract/level.ts";
import { howSureLineSchema } from "../../../domain/contract/sureness.ts";
import { overlapsLineSchema } from "../../../domain/contract/overlap.ts";
import { openReport } from "../../../server/report/openReport.ts";
import { asked, needLines, valeForFile } from "../api/vale.ts";
import { aFile, imported } from "../builders.ts";
import { byOwnAreas, gapsOf, made as madeOwnArea, north, removed, south } from "../ownAreas/asking.ts";
import { allOf, headOf, made, scoredLevel } from "./asking.ts";

const vale = valeForFile();

test("a report's rows are the very rows of the answer, in order of code, with the draws of the answer beside them", async () => {
  const { app } = vale();
  const report = await made(app);
  expect(report).toMatchObject({ partnership: "vale", areas: 2, isOutdated: false });
  const answer = gapAnswerSchema.parse(await asked(app, "/gaps?partnership=vale&level=essential&areaType=ward"));
  const sure = await lastLine("/gaps/how-sure?partnership=vale&level=essential&areaType=ward", howSureLineSchema);
  const rows = await rowsOf(report, "essential");
  expect(rows.map(({ gap }) => gap)).toEqual(answer.gaps.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  expect(rows.map(({ gap, sureness }) => ({ code: gap.code, sureness }))).toEqual(
    sure.areas.map(({ code, sureness }) => ({ code, sureness })),
  );
  const level = scoredLevel(await headOf(app, report.id));
  const { totals, notes, saturated, needBasis, baseAreaType, indicator, period } = answer;
  expect(level).toMatchObject({ totals, notes, saturated, needBasis, baseAreaType, indicator, period });
  expect([level.whole, level.sureNotes]).toEqual([sure.whole, sure.notes]);
  const found = await lastLine("/overlaps?partnership=vale&level=essential&areaType=ward", overlapsLineSchema);
  expect(level.overlaps).toEqual(found);
});

test("an outline stands in it for each area, and says that it is approximate", async () => {
  const { app } = vale();
  const report = await made(app);
  const shapes = await asked(app, "/shapes?partnership=vale&areaType=ward&vintage=2023");
  const drawn = z.object({ features: z.array(z.object({ properties: z.looseObject({}), geometry: z.unknown() })) });
  expect((await shapesOf(report)).map(({ geometry }) => geometry)).toEqual(
    drawn.parse(shapes).features.map(({ geometry }) => geometry),
  );
  const { outlines, sources, decisionsOnListings, changedSince } = await headOf(app, report.id);
  expect(outlines).toEqual({ official: 0, approximate: 2, none: 0 });
  // Its own files first, then those of areas, parts and postcodes that all share.
  const names = sources.map(({ fileName }) => fileName);
  expect(names.slice(0, 3)).toEqual(["indicators.csv", "need.csv", "offers.csv"]);
  expect(names.slice(3).toSorted()).toEqual(["areas.csv", "parts.csv", "postcodes.csv"]);
  expect(sources.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  expect([decisionsOnListings, changedSince]).toEqual([0, null]);
});

test("a level that cannot be scored says why, in the sentence that the score gives", async () => {
  const { app } = vale();
  const report = await made(app, { levels: ["general", "essential"] });
  const head = await headOf(app, report.id);
  const refused = z.object({ detail: z.string() });
  const { detail } = refused.parse(await asked(app, "/gaps?partnership=vale&level=general&areaType=ward"));
  expect(head.levels.map(({ level, type }) => [level, type])).toEqual([
    ["general", "not scored"],
    ["essential", "scored"],
  ]);
  expect(head.levels[0]).toEqual({ type: "not scored", level: "general", because: detail });
});

test("of chosen areas alone it holds rows and sums, and what nine draws in ten of these sums lie between", async () => {
  const { app } = vale();
  const report = await made(app, { areas: ["E05000001"] });
  expect((await rowsOf(report, "essential")).map(({ gap }) => gap.code)).toEqual(["E05000001"]);
  const { chosen, totals } = scoredLevel(await headOf(app, report.id));
  expect([chosen.areas, chosen.needPerYear, totals.areas]).toEqual([1, 40, 2]);
  const [first] = await rowsOf(report, "essential");
  expect(first?.sureness).toMatchObject({ unmet: { low: chosen.unmetLo, high: chosen.unmetHi } });
});

test("set beside a report on fewer areas, the others stand alone, and it is said how many", async () => {
  const { app } = vale();
  const fewer = await made(app, { areas: [north] });
  const report = await made(app, { compare: { type: "report", id: fewer.id } });
  const rows = await rowsOf(report, "essential");
  expect(rows.map(({ gap, before }) => [String(gap.code), before?.needPerYear])).toEqual([
    [north, 40],
    [south, undefined],
  ]);
  const { notes, before } = scoredLevel(await headOf(app, report.id));
  expect(notes.at(-1)).toMatch(/^There is nothing in the report of .* for 1 ward of this report\.$/);
  expect(before?.chosen.areas).toBe(1);
});

test("areas that the partnership made for itself are reported on as any others, and stay in it when they are taken out", async () => {
  const { app } = vale();
  const own = await madeOwnArea(app, "Both", [north, south]);
  const report = await made(app, { areaType: "own", vintage: "0000", areas: [own.code] });
  const answer = await gapsOf(app, byOwnAreas);
  expect((await rowsOf(report, "essential")).map(({ gap }) => gap)).toEqual(answer.gaps);
  const shapes = await shapesOf(report);
  expect(shapes.map(({ code, quality }) => [code, quality])).toEqual([[own.code, "approximate"]]);
  await removed(app, own);
  expect(await shapesOf(report)).toEqual(shapes);
  const { changes } = reportSinceSchema.parse(await asked(app, `/reports/${report.id}/since?partnership=vale`));
  expect(changes).toEqual([expect.stringMatching(/^The own area “Both” was taken out on /)]);
});

test("the same question asked twice gives the same rows", async () => {
  const { app } = vale();
  const [one, other] = [await made(app), await made(app)];
  expect(one.id).not.toBe(other.id);
  expect(await rowsOf(one, "essential")).toEqual(await rowsOf(other, "essential"));
  expect(await shapesOf(one)).toEqual(await shapesOf(other));
  const [first, second] = [await headOf(app, one.id), await headOf(app, other.id)];
  expect({ ...first, id: "", createdAt: "" }).toEqual({ ...second, id: "", createdAt: "" });
});

test("beside an earlier period stands what it came to then, with today's places", async () => {
  const { app } = vale();
  const report = await made(app, { compare: { type: "period", period: "2023" } });
  const before = gapAnswerSchema.parse(
    await asked(app, "/gaps?partnership=vale&level=essential&areaType=ward&period=2023"),
  );
  const then = before.gaps.find(({ code }) => code === "E05000001");
  const [first] = await rowsOf(report, "essential");
  expect(first?.before).toEqual({
    needPerYear: 30,
    needMarker: null,
    placesInReach: then?.placesInReach,
    unmet: then?.unmet,
    gapScore: then?.gapScore,
    class: then?.class,
    rank: then?.rank,
    wasWithheld: false,
  });
  expect(scoredLevel(await headOf(app, report.id)).before).toMatchObject({
    words: "2023",
    chosen: { needPerYear: 30 },
  });
});

test("a report never changes when data does, says that it is out of date and what has changed, and a newer one stands beside it", async () => {
  const { app } = vale();
  const report = await made(app, { by: "Jo" });
  const [rows, head] = [await rowsOf(report, "essential"), await headOf(app, report.id)];
  expect(await asked(app, `/reports/${report.id}/since?partnership=vale`)).toEqual({ changes: [] });
  await needTimesTen();

  expect(await rowsOf(report, "essential")).toEqual(rows);
  expect(await headOf(app, report.id)).toEqual(head);
  const [listed] = await listOf();
  expect(listed).toEqual({ ...report, isOutdated: true });
  const { changes } = reportSinceSchema.parse(await asked(app, `/reports/${report.id}/since?partnership=vale`));
  expect(changes).toEqual([expect.stringMatching(/^“Need figures: 5 rows” was published on .* by Sam\.$/)]);

  const newer = await made(app, { compare: { type: "report", id: report.id } });
  const [first] = await rowsOf(newer, "essential");
  expect([first?.gap.needPerYear, first?.before?.needPerYear]).toEqual([400, 40]);
  const newHead = await headOf(app, newer.id);
  expect(newHead.changedSince).toEqual(changes);
  expect(scoredLevel(newHead).before?.words).toMatch(/^the report of \d+ \w+ \d{4}$/);
  expect((await listOf()).map(({ id }) => id).slice(0, 2)).toEqual([newer.id, report.id]);
});

test("an area with a gap has the offers in its reach, those of unknown places too, and no other area has any", async () => {
  const { app } = vale();
  const [first, second] = await rowsOf(await made(app), "essential");
  const detail = z.object({ offersInReach: z.array(z.unknown()) });
  const { offersInReach } = detail.parse(await asked(app, "/gaps/E05000001/essential?partnership=vale"));
  expect([first?.gap.class, first?.offers, first?.offersInReach]).toEqual(["gap", offersInReach, 2]);
  expect(second).toMatchObject({ gap: { needMarker: "c", class: "unknown" }, offers: null, offersInReach: null });
});

/** Replaces Vale's need by one with ten times as many people in North Ward. */
async function needTimesTen(): Promise<void> {
  const { app, database, vale: own } = vale();
  const lines = needLines.map((line) => line.replace("2024,400,380,440", "2024,4000,3800,4400"));
  const datasets = z.array(z.object({ id: datasetIdSchema, fileName: z.string() }));
  const before = datasets.parse(await asked(app, "/datasets?partnership=vale"));
  const replaces = before.find(({ fileName }) => fileName === "need.csv")?.id;
  await imported(database, own.id, aFile("need-2.csv", lines), { replaces, by: "Sam" });
}

async function listOf(): Promise<ReportSummary[]> {
  return z.array(reportSummarySchema).parse(await asked(vale().app, "/reports?partnership=vale"));
}

async function rowsOf({ id, partnership }: ReportSummary, level: Level): Promise<ReportRow[]> {
  const run = await openReport(vale().database.db, partnership, id);
  return await allOf(run.rows(level));
}

async function shapesOf({ id, partnership }: ReportSummary): Promise<ReportShape[]> {
  const run = await openReport(vale().database.db, partnership, id);
  return await allOf(run.shapes());
}

async function lastLine<Answer>(
  address: string,
  schema: z.ZodType<{ type: "answer"; answer: Answer } | { type: "progress" } | { type: "problem" }>,
): Promise<Answer> {
  const { body } = await vale().app.inject(`/api/v1${address}`);
  const last = schema.parse(JSON.parse(body.trimEnd().split("\n").at(-1) ?? ""));
  if (last.type !== "answer") throw new Error(body);
  return last.answer;
}
