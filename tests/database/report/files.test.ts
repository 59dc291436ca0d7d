import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { reportDocumentSchema, previewLineSchema } from "../../../domain/contract/reportDocument.ts";
import { fileLineSchema, reportFormats, reportFormatWords } from "../../../domain/contract/reportFormat.ts";
import { builtApp } from "../builtApp.ts";
import { asked, valeForFile } from "../api/vale.ts";
import { reportRunOf } from "../../../server/report/reportRunOf.ts";
import { keptReport } from "../../../server/store/report/keptReport.ts";
import { allOf, headOf, made, question } from "./asking.ts";

const vale = valeForFile();

let id = "";
beforeAll(async () => {
  id = (await made(vale().app, { title: "Vale: “Hill” & more" })).id;
});

test("every format is a file named after the title, and the same bytes from another start of the server", async () => {
  const { app, database } = vale();
  const other = await builtApp({ database });
  for (const format of reportFormats) {
    const address = `/api/v1/reports/${id}/files/${format}?partnership=vale`;
    const [one, again] = [await app.inject(address), await other.inject(address)];
    const { ending, type } = reportFormatWords[format];
    expect([format, one.statusCode, one.headers["content-type"], one.headers["content-disposition"]]).toEqual([
      format,
      200,
      type,
      `attachment; filename="vale-hill-more.${ending}"`,
    ]);
    expect(one.headers["etag"]).toBe(`W/"${createHash("sha256").update(one.rawPayload).digest("hex")}"`);
    expect([format, again.rawPayload.equals(one.rawPayload)]).toEqual([format, true]);
  }
  await other.close();
});

test("the pack holds what the single files hold, and a manifest", async () => {
  const [pack, html] = [await bytesOf("pack"), await bytesOf("html")];
  const files = unzipSync(pack);
  const page = Object.entries(files).find(([name]) => name.endsWith(".html"))?.[1];
  expect(Buffer.from(page ?? []).equals(html)).toBe(true);
  expect(Object.keys(files)).toContain("manifest.json");
});

test("whoever has the file already gets nothing again", async () => {
  const address = `/api/v1/reports/${id}/files/csv?partnership=vale`;
  const { headers } = await vale().app.inject(address);
  const again = await vale().app.inject({ url: address, headers: { "if-none-match": String(headers["etag"]) } });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
});

test("while a file is made ready it is said how far that is, and last how large it is", async () => {
  const report = await made(vale().app);
  const { body } = await vale().app.inject(`/api/v1/reports/${report.id}/files/html/progress?partnership=vale`);
  const lines = body
    .trimEnd()
    .split("\n")
    .map((line) => fileLineSchema.parse(JSON.parse(line)));
  const file = await vale().app.inject(`/api/v1/reports/${report.id}/files/html?partnership=vale`);
  expect(lines.at(-1)).toEqual({ type: "answer", answer: { bytes: file.rawPayload.length } });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).every(({ type }) => type === "progress")).toBe(true);
});

test("the document of a preview is that of the report, and nothing of it is kept", async () => {
  const { app } = vale();
  const before = await asked(app, "/reports?partnership=vale");
  const payload = question({ title: "Vale again" });
  const { body } = await app.inject({ method: "POST", url: "/api/v1/reports/preview?partnership=vale", payload });
  const last = previewLineSchema.parse(JSON.parse(body.trimEnd().split("\n").at(-1) ?? ""));
  if (last.type !== "answer") throw new Error(body);
  expect(await asked(app, "/reports?partnership=vale")).toEqual(before);
  const report = await made(app, { title: "Vale again" });
  const document = reportDocumentSchema.parse(await asked(app, `/reports/${report.id}/document?partnership=vale`));
  expect(dated(JSON.stringify({ ...last.answer, createdAt: "" }))).toBe(
    dated(JSON.stringify({ ...document, createdAt: "" })),
  );
});

test("what its rule withholds is withheld wherever it is read, and the next report may still be set beside it", async () => {
  const { app } = vale();
  const withheld = await made(app, { disclosure: { type: "small numbers withheld", below: 100 } });
  const head = await headOf(app, withheld.id);
  const [level] = head.levels;
  expect(level).toMatchObject({ chosen: { unmet: null }, withheld: { areas: expect.arrayContaining(["E05000001"]) } });
  const csv = unzipSync(await bytesOf("csv", withheld.id))["gaps.csv"];
  expect(new TextDecoder().decode(csv)).not.toMatch(/,40(\.0+)?,/);
  const open = await made(app, { compare: { type: "report", id: withheld.id } });
  expect((await headOf(app, open.id)).levels[0]).toMatchObject({ before: { chosen: { needPerYear: 40 } } });
  const { db } = vale().database;
  const kept = reportRunOf(db, (await keptReport(db, vale().vale.id, open.id)).head);
  const marks = (await allOf(kept.rows("essential"))).map(({ gap, before }) => [gap.code, before?.wasWithheld]);
  expect(marks).toContainEqual(["E05000001", true]);
});

/** Without what no two reports share. */
function dated(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID").replaceAll(/\d\d:\d\d/g, "TIME");
}

async function bytesOf(format: string, report = id): Promise<Buffer> {
  return (await vale().app.inject(`/api/v1/reports/${report}/files/${format}?partnership=vale`)).rawPayload;
}
